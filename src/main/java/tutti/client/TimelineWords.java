package tutti.client;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.Conversation;
import tutti.model.Meeting;
import tutti.model.Promise;
import tutti.model.Reading;
import tutti.model.TrustEvent;
import tutti.model.measure.PromiseStanding;

/** What a line of a timeline says: what it is, and then the thing itself. */
final class TimelineWords {

    private final Words words;

    TimelineWords(Words words) {
        this.words = words;
    }

    /** What kind of thing happened. */
    String title(TimelineEntry entry, ClientPicture picture) {
        return switch (entry) {
            case TimelineEntry.Talked(Conversation talk) ->
                    talk.subject().isBlank() || picture.hidden() ? words.say("client.timeline.talked") : talk.subject();
            case TimelineEntry.Met(Meeting meeting) -> meeting.name();
            case TimelineEntry.Worried(var concern) -> words.say(concern.settled().isPresent()
                    ? "client.timeline.concern.settled" : "client.timeline.concern");
            case TimelineEntry.Promised(PromiseStanding standing) -> promised(standing);
            case TimelineEntry.Confirmed confirmed -> words.say("client.timeline.confirmed");
            case TimelineEntry.Accepted accepted -> words.say("client.timeline.accepted");
            case TimelineEntry.Voiced voiced -> words.say("client.timeline.need");
            case TimelineEntry.Answered(Reading reading) -> words.say("client.timeline.reading", words.of(reading.basis()));
            case TimelineEntry.Trusted(TrustEvent event) -> switch (event.direction()) {
                case UP -> words.say("client.timeline.trust.up");
                case DOWN -> words.say("client.timeline.trust.down");
            };
        };
    }

    private String promised(PromiseStanding standing) {
        return switch (standing.outcome()) {
            case OPEN -> words.say(standing.promise().due().isPresent() ? "client.timeline.promise.due" : "client.timeline.promise");
            case KEPT -> words.say("client.timeline.promise.kept");
            case REAGREED_BEFORE -> words.say("client.timeline.promise.before");
            case REAGREED_AFTER -> words.say("client.timeline.promise.after");
            case BROKEN -> words.say("client.timeline.promise.broken");
            case WITHDRAWN -> words.say("client.timeline.promise.withdrawn");
        };
    }

    /** The words of the record itself; those of the client stand in quotes. */
    String text(TimelineEntry entry, ClientPicture picture) {
        return switch (entry) {
            case TimelineEntry.Talked(Conversation talk) -> sentences(words.of(talk.medium()) + ".", picture.hidden() ? "" : talk.said(),
                    talk.followUp().map(day -> words.say("client.timeline.followUp", words.day(day))).orElse(""));
            case TimelineEntry.Met(Meeting meeting) -> met(meeting, picture);
            case TimelineEntry.Worried(var concern) -> words.say("client.quoted", concern.words());
            case TimelineEntry.Promised(PromiseStanding standing) -> promise(standing);
            case TimelineEntry.Confirmed(var need, var on) -> need.words();
            case TimelineEntry.Accepted(var need, var on) -> need.words();
            case TimelineEntry.Voiced(var need, var on) -> words.say("client.quoted", need.wordings().getFirst().words());
            case TimelineEntry.Answered(Reading reading) -> sentences(new PersonWords(words).answers(reading) + ".", reading.evidence());
            case TimelineEntry.Trusted(TrustEvent event) -> sentences(ended(event.what()),
                    event.response().isBlank() ? "" : words.say("client.timeline.trust.response", event.response()),
                    event.followed().isBlank() ? "" : words.say("client.timeline.trust.followed", event.followed()));
        };
    }

    private String met(Meeting meeting, ClientPicture picture) {
        String page = meeting.page().flatMap(picture.file()::find)
                .map(issued -> words.say("client.timeline.page", issued.number())).orElse("");
        String who = picture.name(meeting.verdictBy());
        String verdict = meeting.verdict().map(level -> meeting.verdictWords().isBlank()
                ? words.say("client.timeline.verdict", words.of(level), who)
                : words.say("client.timeline.verdict.words", words.of(level), who, meeting.verdictWords())).orElse("");
        String planned = meeting.held() ? "" : words.say("client.timeline.planned");
        return sentences(planned, page, verdict);
    }

    private String promise(PromiseStanding standing) {
        Promise promise = standing.promise();
        boolean moved = !promise.reagreed().isEmpty();
        Optional<String> first = promise.firstDate().filter(day -> moved).map(day -> words.say("client.timeline.first", words.day(day)));
        Optional<String> end = promise.ending().filter(ending -> moved && standing.isKept())
                .map(ending -> words.say("client.timeline.done", words.day(ending.on())));
        String dates = Stream.of(first, end).flatMap(Optional::stream).collect(Collectors.joining(", "));
        String reason = promise.ending().map(ending -> ending.reason()).orElse("");
        return dates.isEmpty() && reason.isEmpty() ? promise.what() : sentences(promise.what() + ".", dates.isEmpty() ? "" : dates + ".", reason);
    }

    /** With a full stop, unless it ends a sentence itself. */
    private static String ended(String sentence) {
        return sentence.isEmpty() || ".!?…".indexOf(sentence.charAt(sentence.length() - 1)) >= 0 ? sentence : sentence + ".";
    }

    private static String sentences(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
