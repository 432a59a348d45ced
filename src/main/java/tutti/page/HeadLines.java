package tutti.page;

import java.time.LocalDate;
import java.util.Optional;
import tutti.i18n.Words;
import tutti.model.DeliveryConfidence;
import tutti.model.Engagement;
import tutti.model.IssuedPage;
import tutti.model.Meeting;
import tutti.model.Member;
import tutti.model.measure.ClientVerdict;
import tutti.page.StatusPage.Confidence;

/** The head and the foot of the page: whose, which, when, how it stands, by whom, for whom. */
final class HeadLines {

    private final PageBasis basis;
    private final Words words;
    private final Engagement engagement;
    private final String title;

    HeadLines(PageBasis basis, int number) {
        this.basis = basis;
        this.words = basis.words();
        this.engagement = basis.file().engagement();
        this.title = words.say("page.title", number);
    }

    Masthead masthead() {
        return new Masthead(engagement.client(), engagement.name(), title, basis.corrected().map(this::replaces).orElse(""), words.fullDay(basis.today()),
                basis.last().map(last -> period(last.date())).orElse(""), meeting().map(this::meeting).orElse(""));
    }

    private String replaces(IssuedPage page) {
        return words.say("page.replaces", page.number(), words.longDay(page.date()));
    }

    private Optional<Meeting> meeting() {
        return basis.file().nextMeeting(basis.today());
    }

    private String period(LocalDate from) {
        LocalDate to = basis.today();
        boolean isOneMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
        return isOneMonth ? words.say("page.period.oneMonth", words.dayOfMonth(from), words.longDay(to))
                : words.say("page.period", words.longDay(from), words.longDay(to));
    }

    private String meeting(Meeting meeting) {
        String when = words.meetingDay(meeting.date()) + meeting.time().map(time -> ", " + words.time(time)).orElse("");
        return meeting.name().isBlank() ? words.say("page.meeting", when) : words.say("page.meeting", when + ", " + meeting.name());
    }

    Optional<Confidence> confidence() {
        Optional<ClientVerdict> verdict = ClientVerdict.latest(basis.file(), basis.today());
        return engagement.confidence().map(level -> new Confidence(level, words.of(level), meaning(level), engagement.why(), trend(level),
                verdict.map(it -> words.say("page.verdict", words.day(it.meeting().date()))).orElse(""),
                verdict.map(it -> words.of(it.level())).orElse("")));
    }

    private String meaning(DeliveryConfidence level) {
        return words.say(switch (level) {
            case GREEN -> "model.DeliveryConfidence.GREEN.meaning";
            case AMBER_GREEN -> "model.DeliveryConfidence.AMBER_GREEN.meaning";
            case AMBER -> "model.DeliveryConfidence.AMBER.meaning";
            case AMBER_RED -> "model.DeliveryConfidence.AMBER_RED.meaning";
            case RED -> "model.DeliveryConfidence.RED.meaning";
        });
    }

    private String trend(DeliveryConfidence level) {
        Optional<IssuedPage> last = basis.last().filter(page -> page.confidence().isPresent());
        if (last.isEmpty()) {
            return "";
        }
        DeliveryConfidence before = last.get().confidence().orElseThrow();
        int number = last.get().number();
        return level == before ? words.say("page.trend.same", number)
                : level.compareTo(before) < 0 ? words.say("page.trend.better", number, words.of(before))
                : words.say("page.trend.worse", number, words.of(before));
    }

    Footer footer() {
        Optional<Member> me = basis.file().me();
        String name = me.map(Member::name).orElse("");
        String author = me.map(Member::role).filter(role -> !role.isBlank()).map(role -> name + ", " + role).orElse(name);
        return new Footer(prepared(author), name, words.say("page.foot.oneOfOne", title));
    }

    private String prepared(String author) {
        Optional<String> body = meeting().map(Meeting::name).filter(meeting -> !meeting.isBlank());
        String audience = basis.choices().audience().isBlank() ? body.orElse("") : basis.choices().audience();
        // A meeting is a body of people ("the Steering group"); any other audience is called as the manager wrote it.
        String whom = audience.isEmpty() ? "" : body.filter(audience::equals).isPresent()
                ? words.say("page.foot.forBody", audience) : words.say("page.foot.for", audience);
        return author.isEmpty() ? basis.capital(whom) : words.say("page.foot.prepared", author) + (whom.isEmpty() ? "" : ", " + whom);
    }
}
