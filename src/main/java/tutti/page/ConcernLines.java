package tutti.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tutti.i18n.Words;
import tutti.model.Concern;
import tutti.model.PageSection;
import tutti.model.Step;

/** Your concerns: raised, acknowledged, where each stands. Those settled before the last page have had their line. */
final class ConcernLines {

    private ConcernLines() {}

    /** Those that wait for us first, and of these the oldest. */
    static List<ComposedLine> of(PageBasis basis) {
        return basis.file().concerns().stream()
                .filter(concern -> basis.shows(concern.onPage(), concern.id()) && !isHistory(concern, basis))
                .sorted(Comparator.comparingInt(ConcernLines::stage).thenComparing(Concern::raised))
                .map(concern -> line(concern, basis))
                .toList();
    }

    /** Settled on the last page already, or before it. */
    static boolean isHistory(Concern concern, PageBasis basis) {
        return concern.settled().filter(settled -> !basis.isSinceLast(settled.on())).isPresent();
    }

    private static int stage(Concern concern) {
        return concern.settled().isPresent() ? 3 : concern.answered().isPresent() ? 2 : concern.acknowledged().isPresent() ? 1 : 0;
    }

    static ComposedLine line(Concern concern, PageBasis basis) {
        Words words = basis.words();
        boolean isHeard = concern.acknowledged().isPresent() || concern.answered().isPresent() || concern.settled().isPresent();
        String where = concern.onPage().text();
        String standing = standing(concern, words);
        if (where.isBlank() && stage(concern) == 2) {
            where = words.say("page.concerns.settledForYou");
        } else if (!where.isBlank() && stage(concern) == 2) {
            standing = words.say("page.concerns.answeredOn", day(concern.answered(), words));
        }
        Line line = new Line.Concern(Optional.of(concern.id()), words.say("page.concerns.quote", concern.words()),
                basis.client(concern.raisedBy()), words.day(concern.raised()), isHeard,
                isHeard ? day(concern.acknowledged().or(concern::answered), words) : words.say("page.concerns.notYet"), standing, where);
        return ComposedLine.of(PageSection.CONCERNS, line, state(concern, words), concern.words(), Optional.of(concern.raised()));
    }

    private static String standing(Concern concern, Words words) {
        return switch (stage(concern)) {
            case 3 -> words.say("page.concerns.settledOn", day(concern.settled(), words));
            case 2 -> PageBasis.sentence(words.say("page.concerns.answered") + " " + day(concern.answered(), words));
            default -> PageBasis.sentence(state(concern, words));
        };
    }

    static String state(Concern concern, Words words) {
        return words.say(switch (stage(concern)) {
            case 3 -> "page.concerns.settled";
            case 2 -> "page.concerns.answered";
            case 1 -> "page.concerns.acknowledged";
            default -> "page.concerns.raised";
        });
    }

    private static String day(Optional<Step> step, Words words) {
        return step.map(Step::on).map((LocalDate date) -> words.day(date)).orElse("");
    }
}
