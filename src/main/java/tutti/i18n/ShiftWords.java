package tutti.i18n;

import tutti.model.CaseFile;
import tutti.model.measure.Links;
import tutti.model.measure.LinkState;
import tutti.model.measure.Room;
import tutti.model.measure.Shift;

/** What broke, mended or appeared since an earlier day: what it is about, and how it stands now and stood then. */
public final class ShiftWords {

    private final Words words;
    private final ReasonWords reasons;
    private final HarmonyWords harmony;
    private final ClientWords client;

    public ShiftWords(Words words) {
        this.words = words;
        reasons = new ReasonWords(words);
        harmony = new HarmonyWords(words);
        client = new ClientWords(words);
    }

    /** "Delivery: One date I can tell the board". */
    public String title(Shift shift) {
        return switch (shift) {
            case Shift.OfLink s -> words.say("model.shift.link", words.of(s.link()), s.need().words());
            case Shift.OfNeed s -> s.links().need().words();
            case Shift.OfQuestion s -> words.say("model.shift.question", words.of(s.question()));
            case Shift.OfRoom s -> s.person().name();
            case Shift.OfPromise s -> s.promise().what();
            case Shift.OfConcern s -> "“" + s.concern().words() + "”";
        };
    }

    /** "1 action late; was on time". @param file in which names are looked up */
    public String detail(Shift shift, CaseFile file) {
        return switch (shift) {
            case Shift.OfLink s -> words.say("model.shift.now-was", brief(s.now()), brief(s.before()));
            case Shift.OfNeed s -> need(s.links(), s.appeared());
            case Shift.OfQuestion s -> words.say("model.shift.gap", harmony.gap(s.now()), harmony.gap(s.before()));
            case Shift.OfRoom s -> words.say("model.shift.room", room(s.now()), room(s.before()));
            case Shift.OfPromise s -> promise(s);
            case Shift.OfConcern s -> concern(s, file);
        };
    }

    private String brief(LinkState state) {
        return reasons.briefly(state.reason());
    }

    private String room(Room room) {
        return client.room(room);
    }

    private String need(Links links, boolean appeared) {
        if (!appeared) {
            return words.say("model.shift.need.gone");
        }
        return links.deciding().map(link -> words.say("model.shift.need", words.of(link), brief(links.state(link))))
                .orElseGet(() -> words.say("model.shift.need.in-tune"));
    }

    private String promise(Shift.OfPromise shift) {
        String due = shift.promise().due().map(words::day).orElseGet(() -> words.say("model.shift.no-date"));
        return switch (shift.way()) {
            case BROKE -> shift.promise().isOpen() ? words.say("model.shift.promise.late", due) : words.say("model.shift.promise.broken");
            case MENDED -> shift.promise().isOpen() ? words.say("model.shift.promise.reagreed", due) : words.say("model.shift.promise.ended");
            case APPEARED, UNCLEAR, GONE -> words.say("model.shift.promise.made", due);
        };
    }

    private String concern(Shift.OfConcern shift, CaseFile file) {
        if (shift.way() == Shift.Way.MENDED) {
            return words.say("model.shift.concern.settled", words.day(shift.concern().settled().orElseThrow().on()));
        }
        String day = words.day(shift.concern().raised());
        return shift.concern().raisedBy().flatMap(file::find).map(who -> words.say("model.shift.concern.raised.by", who.name(), day))
                .orElseGet(() -> words.say("model.shift.concern.raised", day));
    }
}
