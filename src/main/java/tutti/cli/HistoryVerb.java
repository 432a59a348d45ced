package tutti.cli;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.Model.OptionSpec;
import tutti.i18n.ValueWords;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.past.PastChange;
import tutti.model.past.PastEdit;
import tutti.model.past.PastPage;
import tutti.store.Store;

/** Lists the edits of a store, or what happened to one record, newest first. */
final class HistoryVerb extends Verb {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final OptionSpec store;
    private final OptionSpec engagement;
    private final OptionSpec record;
    private final OptionSpec limit;

    HistoryVerb(Surroundings surroundings) {
        super(surroundings, "history", surroundings.words().say("cli.history.about"));
        store = storeOption();
        engagement = option("--engagement", "NAME", String.class, words().say("cli.history.engagement"));
        record = option("--record", "ID", String.class, words().say("cli.history.record"));
        limit = option("--limit", "N", Integer.class, words().say("cli.history.limit"));
    }

    @Override
    int run() {
        try (Store open = Store.openToRead(storePlace(store))) {
            return record.getValue() == null ? edits(open) : record(open);
        }
    }

    private long most() {
        Integer given = limit.getValue();
        if (given != null && given < 1) {
            throw new NotDone(words().say("cli.history.few", given.toString()));
        }
        return given == null ? Long.MAX_VALUE : given;
    }

    private int edits(Store open) {
        Map<Id<Engagement>, String> names = new HashMap<>();
        open.engagements().forEach(each -> names.put(each.id(), each.name()));
        open.past().droppedEngagements().forEach(each -> names.put(each.thing().engagement(), each.thing().title()));
        Columns columns = new Columns();
        open.past().edits().stream().filter(wanted(open)).limit(most()).forEach(edit ->
                columns.row(time(edit.made()), edit.label(), names.getOrDefault(edit.engagement(), ""), state(edit)));
        List<String> lines = columns.lines("");
        lines.forEach(this::say);
        if (lines.isEmpty()) {
            say(words().say("cli.history.none", open.file().toString()));
        }
        return Exit.DONE;
    }

    private Predicate<PastEdit> wanted(Store open) {
        if (engagement.getValue() == null) {
            return any -> true;
        }
        Id<Engagement> id = new Engagements(surroundings(), open).chosen(engagement).engagement().id();
        return edit -> edit.engagement().equals(id);
    }

    private String state(PastEdit edit) {
        String state = switch (edit.state()) {
            case DONE -> "";
            case ISSUED -> words().say("cli.history.issued");
            case STAYS -> words().say("cli.history.stays");
            case UNDONE -> words().say("cli.history.undone");
            case UNREACHABLE -> words().say("cli.history.unreachable");
        };
        return edit.folded() == 0 ? state : words().say("cli.history.folded", edit.folded());
    }

    private int record(Store open) {
        List<PastChange> changes = open.past().changesOf(id(), PastPage.NEWEST, Math.toIntExact(Math.min(most(), Integer.MAX_VALUE))).changes();
        if (changes.isEmpty()) {
            throw new NotDone(words().say("cli.history.unknown", record.<String>getValue(), open.file().toString()));
        }
        ValueWords values = new ValueWords(words(), titles(open));
        changes.forEach(change -> {
            say(words().say("cli.history.change", change.made().map(this::time).orElse(words().say("cli.history.elsewhere")), happening(change),
                    way(change)));
            change.differences().forEach(each -> say("  " + words().say("cli.history.difference",
                    ValueWords.component(each.component()), values.say(each.old()), values.say(each.now()))));
        });
        return Exit.DONE;
    }

    private Id<?> id() {
        String given = record.getValue();
        try {
            return Id.of(given);
        } catch (IllegalArgumentException e) {
            throw new NotDone(words().say("cli.history.noId", given), e);
        }
    }

    private static Function<Id<?>, Optional<String>> titles(Store open) {
        Map<Id<?>, String> titles = new HashMap<>();
        open.engagements().forEach(each -> open.read(each.id()).all().forEach(thing -> titles.put(thing.id(), thing.title())));
        return id -> Optional.ofNullable(titles.get(id));
    }

    private String happening(PastChange change) {
        return switch (change.happening()) {
            case MADE -> words().say("cli.history.made");
            case CHANGED -> words().say("cli.history.changed");
            case DROPPED -> words().say("cli.history.dropped");
            case BROUGHT_BACK -> words().say("cli.history.broughtBack");
        };
    }

    private String way(PastChange change) {
        return switch (change.way()) {
            case EDIT -> words().say("cli.history.edit", change.label());
            case UNDO -> words().say("cli.history.undo", change.label());
            case REDO -> words().say("cli.history.redo", change.label());
            case ELSEWHERE -> words().say("cli.history.past");
        };
    }

    private String time(Instant made) {
        return STAMP.format(LocalDateTime.ofInstant(made, surroundings().clock().getZone()));
    }
}
