package tutti.cli;

import java.nio.file.Path;
import java.util.Random;
import picocli.CommandLine.Model.OptionSpec;
import tutti.model.DraftPage;
import tutti.model.IdSource;
import tutti.model.IssuedPage;
import tutti.model.Meeting;
import tutti.page.Issue;
import tutti.store.Store;

/** Issues the client's next status page: from then on it never changes. */
final class IssueVerb extends Verb {

    private final PageOptions page;
    private final OptionSpec audience;
    private final OptionSpec correction;
    private final OptionSpec out;

    IssueVerb(Surroundings surroundings) {
        super(surroundings, "issue", surroundings.words().say("cli.issue.about"));
        page = new PageOptions(this);
        audience = option("--for", "WHOM", String.class, words().say("cli.issue.for"));
        correction = flag("--correction", words().say("cli.issue.correction"));
        out = option("--out", "FILE", Path.class, words().say("cli.issue.out"));
    }

    @Override
    int run() {
        try (Store open = Store.openAlone(storePlace(page.store()))) {
            NextPage next = page.next(open, this::chosen);
            next.file().lastIssued().filter(last -> last.date().isAfter(next.today())).ifPresent(last -> {
                throw new NotDone(words().say("cli.issue.early", last.number(), words().fullDay(last.date())));
            });
            if (stands(next)) {
                return Exit.PROBLEMS;
            }
            issue(open, next);
            return Exit.DONE;
        }
    }

    private DraftPage chosen(DraftPage choices) {
        String whom = audience.getValue();
        boolean replaces = choices.correction() || correction.getValue() != null;
        return choices.withCorrection(replaces).withAudience(whom == null ? choices.audience() : whom);
    }

    /** Whether something stands in the way; says what. */
    private boolean stands(NextPage next) {
        if (next.choices().correction() && next.file().lastIssued().isEmpty()) {
            throw new NotDone(words().say("cli.issue.nothingToCorrect"));
        }
        next.composed().unanswered().forEach(line -> complain(words().say("cli.issue.unanswered", line.text())));
        next.leaks().standing().forEach(leak -> complain(words().say("cli.issue.leak", leak.words(), leak.line().text(), leak.say(words()))));
        boolean isInTheWay = !next.composed().unanswered().isEmpty() || !next.leaks().standing().isEmpty();
        if (isInTheWay) {
            complain(words().say("cli.issue.not", next.composed().number()));
        }
        return isInTheWay;
    }

    private void issue(Store open, NextPage next) {
        String whom = next.choices().audience().isBlank()
                ? next.file().nextMeeting(next.today()).map(Meeting::name).orElse("") : next.choices().audience();
        IssuedPage issued = Issue.of(next.file(), next.composed(), next.printed(), next.choices(),
                new IdSource(surroundings().clock(), new Random()).next(), next.today(), whom);
        open.issue(words().say("cli.issue.edit", issued.number()), Issue.changes(next.file(), issued, next.choices().next(), next.today()), issued.id(),
                next.printed().pdf());
        say(words().say("cli.issue.done", issued.number(), next.file().engagement().name(), issued.sha256()));
        Path target = out.getValue();
        if (target != null) {
            Output.write(target, next.printed().pdf(), words());
            say(words().say("cli.page.issued", issued.number(), words().fullDay(issued.date()), target.toString()));
        }
    }
}
