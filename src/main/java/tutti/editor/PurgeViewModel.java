package tutti.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import tutti.i18n.Words;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Person;
import tutti.workspace.Workspace;

/** Takes a person out for good, once their name was typed, and then knows what still holds them. */
final class PurgeViewModel {

    /** What still holds somebody who was purged. */
    record Left(List<String> pages, List<Path> backups) {

        boolean isNothing() {
            return pages.isEmpty() && backups.isEmpty();
        }
    }

    private final Workspace workspace;
    private final Words words;
    private final Person person;
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanBinding sure;
    private final ReadOnlyObjectWrapper<Optional<Left>> left = new ReadOnlyObjectWrapper<>(Optional.empty());

    PurgeViewModel(Workspace workspace, Words words, Person person) {
        this.workspace = workspace;
        this.words = words;
        this.person = person;
        this.sure = Bindings.createBooleanBinding(() -> typed.get().strip().equalsIgnoreCase(person.name().strip()), typed);
    }

    String name() {
        return person.name();
    }

    StringProperty typed() {
        return typed;
    }

    /** Whether the name was typed. */
    BooleanBinding sure() {
        return sure;
    }

    /** Empty until it is done. */
    ReadOnlyObjectProperty<Optional<Left>> left() {
        return left.getReadOnlyProperty();
    }

    void purge() {
        if (sure.get()) {
            Id<? extends Person> id = id();
            workspace.chronicle().purge(id, words.say("editor.purge.standIn"), pages -> workspace.safekeeping().holding(id,
                    backups -> left.set(Optional.of(new Left(pages.stream().map(this::title).toList(), backups)))));
        }
    }

    @SuppressWarnings("unchecked") // the id of a person names a person
    private Id<? extends Person> id() {
        return (Id<? extends Person>) person.id();
    }

    private String title(IssuedPage page) {
        return Stream.of(page.title()).filter(title -> !title.isBlank()).findFirst().orElseGet(() -> words.say("editor.purge.page"));
    }
}
