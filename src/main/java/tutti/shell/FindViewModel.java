package tutti.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Plain;
import tutti.model.Shareable;
import tutti.model.Sought;
import tutti.model.Thing;
import tutti.workspace.Workspace;

/** Finds any record of any engagement, and any door, by a few letters of its name. */
public final class FindViewModel {

    private static final int MOST = 12;

    private final Workspace workspace;
    private final Words words;
    private final List<Command> commands;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Found>> found = new ReadOnlyObjectWrapper<>(List.of());

    /** Something that can be done from the palette. */
    public record Command(String name, String key, Runnable deed) {}

    /** A line of the palette: what it is, what it belongs to, and what Enter does. */
    public record Found(String title, String detail, Runnable open) {}

    public FindViewModel(Workspace workspace, Words words, List<Command> commands) {
        this.workspace = workspace;
        this.words = words;
        this.commands = commands;
        query.subscribe(text -> found.set(search(text)));
    }

    public StringProperty query() {
        return query;
    }

    public ReadOnlyObjectProperty<List<Found>> found() {
        return found.getReadOnlyProperty();
    }

    private List<Found> search(String text) {
        Sought wanted = Sought.of(text);
        Stream<Found> deeds = commands.stream().map(command -> new Found(command.name(), command.key(), command.deed()));
        List<Found> all = new ArrayList<>(deeds.filter(line -> wanted.isIn(Plain.of(line.title()))).toList());
        if (!wanted.isEmpty()) {
            files().flatMap(file -> inside(file, wanted)).forEach(all::add);
        }
        return all.stream()
                .sorted(Comparator.comparing(line -> !wanted.begins(Plain.of(line.title()))))
                .limit(MOST)
                .toList();
    }

    /** While everything internal is hidden, other clients are. */
    private Stream<CaseFile> files() {
        return workspace.privacy().get() ? Stream.of(Shareable.seen(workspace.caseFile().get(), true)) : workspace.caseFiles().stream();
    }

    private Stream<Found> inside(CaseFile file, Sought wanted) {
        String engagement = file.engagement().name();
        Stream<Thing> things = Stream.concat(Stream.of(file.engagement()), file.all().stream());
        return things
                .filter(thing -> isListed(Kind.of(thing)) && !isHidden(thing) && wanted.isIn(Plain.of(thing.title())))
                .map(thing -> new Found(thing.title(), words.say("shell.find.detail", words.of(Kind.of(thing)), engagement),
                        () -> open(file, thing)));
    }

    private boolean isHidden(Thing thing) {
        return workspace.privacy().get() && (Kind.of(thing) == Kind.TRUST_EVENT || Kind.of(thing) == Kind.CONVERSATION);
    }

    private void open(CaseFile file, Thing thing) {
        if (!file.engagement().id().equals(workspace.caseFile().get().engagement().id())) {
            workspace.openEngagement(file.engagement().id());
        }
        Id<?> id = thing.id();
        workspace.trail().goTo(Kind.of(thing), id);
    }

    /** Records that have a place of their own on a screen; the others are shown within these. */
    private static boolean isListed(Kind kind) {
        return switch (kind) {
            case ENGAGEMENT, STAKEHOLDER, MEMBER, NEED, CONCERN, CONVERSATION, PROMISE, GOAL, RAID_ITEM, ACTION, MILESTONE, CHANNEL,
                 MEETING, TRUST_EVENT -> true;
            case RACI, BACK_BRIEF, READING, SNOOZE, DRAFT_PAGE, ISSUED_PAGE -> false;
        };
    }
}
