package tutti.model;

/** Somebody on either side. */
public sealed interface Person extends Thing permits Stakeholder, Member {

    @Override
    Id<? extends Person> id();

    String name();

    String role();

    String email();

    String phone();

    @Override
    default String title() {
        return name();
    }
}
