package tutti.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Direction;
import tutti.model.Id;
import tutti.model.Promise;
import tutti.model.RaidItem;
import tutti.model.Stakeholder;
import tutti.model.TrustEvent;
import tutti.model.measure.PromiseStanding;
import tutti.page.OwnRecord.Row;
import tutti.page.OwnRecord.Turn;

/** What moved one stakeholder: trust events, promises to them, their concerns, and what was asked of them. */
final class OwnEvents {

    private final CaseFile file;
    private final Optional<Id<Stakeholder>> who;
    private final LocalDate today;
    private final Words words;

    private OwnEvents(CaseFile file, Id<Stakeholder> who, LocalDate today, Words words) {
        this.file = file;
        this.who = Optional.of(who);
        this.today = today;
        this.words = words;
    }

    static List<Row> of(CaseFile file, Stakeholder person, LocalDate today, Words words) {
        OwnEvents events = new OwnEvents(file, person.id(), today, words);
        return Stream.of(
                        file.trustEvents().stream().filter(event -> event.who().equals(events.who)).map(events::trust),
                        file.promises().stream().filter(promise -> promise.to().equals(events.who)).flatMap(events::promise),
                        file.concerns().stream().filter(concern -> concern.raisedBy().equals(events.who)).flatMap(events::concern),
                        file.raidItems().stream().filter(item -> item.askedOf().equals(events.who)).flatMap(events::decision))
                .flatMap(rows -> rows).filter(row -> !row.date().isAfter(today)).toList();
    }

    private Row row(LocalDate date, Turn turn, String what, String... details) {
        return new Row(date, words.day(date), turn, what, Stream.of(details).filter(detail -> !detail.isBlank()).collect(Collectors.joining("; ")));
    }

    private Row trust(TrustEvent event) {
        return row(event.date(), event.direction() == Direction.UP ? Turn.UP : Turn.DOWN, event.what(), event.cause().map(words::of).orElse(""), event.response());
    }

    private Stream<Row> promise(Promise promise) {
        Stream<Row> made = Stream.of(row(promise.made(), Turn.NEITHER, words.say("page.own.promised", promise.what())));
        Stream<Row> moved = promise.reagreed().stream().map(again -> row(again.on(), Turn.NEITHER,
                words.say("page.own.reagreed", promise.what(), words.day(again.due())), again.reason()));
        Stream<Row> ended = promise.ending().stream().map(ending -> switch (ending.end()) {
            case KEPT -> row(ending.on(), Turn.UP, words.say("page.own.kept", promise.what()), ending.reason());
            case BROKEN -> row(ending.on(), Turn.DOWN, words.say("page.own.broken", promise.what()), ending.reason());
            case WITHDRAWN -> row(ending.on(), Turn.NEITHER, words.say("page.own.withdrawn", promise.what()), ending.reason());
        });
        Stream<Row> late = new PromiseStanding(promise, today).isLate()
                ? promise.due().stream().map(due -> row(due.plusDays(1), Turn.DOWN, words.say("page.own.late", promise.what()))) : Stream.empty();
        return Stream.of(made, moved, ended, late).flatMap(rows -> rows);
    }

    private Stream<Row> concern(Concern concern) {
        String quote = words.say("page.concerns.quote", concern.words());
        return Stream.of(
                Stream.of(row(concern.raised(), Turn.DOWN, words.say("page.own.raised", quote))),
                concern.answered().stream().map(step -> row(step.on(), Turn.NEITHER, words.say("page.own.answered", quote), step.how())),
                concern.settled().stream().map(step -> row(step.on(), Turn.UP, words.say("page.own.settled", quote), step.how()))).flatMap(rows -> rows);
    }

    private Stream<Row> decision(RaidItem item) {
        String spent = item.spends().stream().map(words::of).collect(Collectors.joining(", "));
        String granted = item.granted().map(yes -> words.say(yes ? "page.own.granted" : "page.own.refused")).orElse("");
        return item.spends().isEmpty() ? Stream.empty() : Stream.of(row(item.decided().map(step -> step.on()).orElse(item.raised()), Turn.NEITHER,
                words.say("page.own.spent", item.text(), spent), granted));
    }
}
