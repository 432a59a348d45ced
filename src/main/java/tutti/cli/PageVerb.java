package tutti.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import tutti.store.Store;

/**
 * Writes the client's next status page as PDF, as the manager has chosen it so far, and does not issue it; or an issued one
 * once more, byte for byte.
 */
final class PageVerb extends Verb {

    private final PageOptions page;
    private final OptionSpec number;
    private final OptionSpec out;

    PageVerb(Surroundings surroundings) {
        super(surroundings, "page", surroundings.words().say("cli.page.about"));
        page = new PageOptions(this);
        number = option("--number", "N", Integer.class, words().say("cli.page.number"));
        out = neededOption("--out", "FILE", Path.class, words().say("cli.page.out"));
    }

    @Override
    int run() {
        Path target = out.getValue();
        try (Store open = Store.openToRead(storePlace(page.store()))) {
            if (number.getValue() != null) {
                IssuedPages issued = IssuedPages.numbered(number.getValue(), page.file(open), open, words());
                Output.write(target, issued.pdf(), words());
                say(words().say("cli.page.issued", issued.page().number(), words().fullDay(issued.page().date()), target.toString()));
                return Exit.DONE;
            }
            NextPage next = page.next(open);
            Output.write(target, next.printed().pdf(), words());
            report(next, target);
            return Exit.DONE;
        }
    }

    private void report(NextPage next, Path target) {
        say(words().say("cli.page.done", Integer.toString(next.composed().number()), next.file().engagement().name(), target.toString()));
        page.sayWhatGaveWay(next.printed());
        if (!next.composed().unanswered().isEmpty()) {
            say(words().say("cli.page.unanswered", next.composed().unanswered().size(),
                    next.composed().unanswered().stream().map(line -> "“" + line.text() + "”").collect(Collectors.joining(", "))));
        }
        if (!next.composed().withheld().isEmpty()) {
            say(words().say("cli.page.withheld",
                    next.composed().withheld().stream().map(each -> each.say(words())).collect(Collectors.joining(", "))));
        }
    }
}
