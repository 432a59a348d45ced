package tutti.model;

import java.util.List;

/**
 * What may be seen while the client looks on: a case file without the records that could have a line on their page and are not
 * marked for it. A concern told in private is not read over the manager's shoulder by somebody else.
 */
public final class Shareable {

    private Shareable() {}

    /** @param clientLooksOn whether everything internal is hidden now; if not, all may be seen */
    public static CaseFile seen(CaseFile file, boolean clientLooksOn) {
        return clientLooksOn ? of(file) : file;
    }

    private static CaseFile of(CaseFile file) {
        return file.once(List.of(Shareable.class),
                () -> file.with(file.all().stream().filter(Shareable::isKeptBack).<Change>map(Change.Drop::new).toList()));
    }

    private static boolean isKeptBack(Thing record) {
        return switch (record) {
            case Concern concern -> !concern.onPage().shown();
            case Need need -> !need.onPage().shown();
            case Promise promise -> !promise.onPage().shown();
            case Milestone milestone -> !milestone.onPage().shown();
            case Action action -> !action.onPage().shown();
            case RaidItem item -> !item.onPage().shown();
            default -> false;
        };
    }
}
