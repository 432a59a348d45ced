package tutti.status;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.DraftPage;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.PaperSize;
import tutti.page.ExitComposer;
import tutti.page.ExitPack;
import tutti.page.Leak;
import tutti.page.LeakCheck;
import tutti.page.OwnComposer;
import tutti.page.PackRenderer;
import tutti.page.PrintedPack;
import tutti.page.Seal;
import tutti.workspace.Lane;
import tutti.workspace.Workspace;

/** What is left at the end of the rescue: makes the client's pack and the manager's own record, and saves them. */
public final class ExitPacks {

    private static final Logger LOG = System.getLogger(ExitPacks.class.getName());

    /**
     * @param stands what keeps the pack from being saved, in a sentence; empty: nothing
     * @param aside what is said of it besides; may be empty
     */
    private record Made(byte[] pdf, String stands, String aside) {}

    private final Workspace workspace;
    private final Words words;
    private final PageChoices choices;
    private final PageDelivery delivery;
    private final PackRenderer renderer;

    ExitPacks(Workspace workspace, Words words, PageChoices choices, PageDelivery delivery) {
        this.workspace = workspace;
        this.words = words;
        this.choices = choices;
        this.delivery = delivery;
        this.renderer = new PackRenderer(words);
    }

    private CaseFile file() {
        return workspace.caseFile().get();
    }

    private LocalDate today() {
        return workspace.today().get();
    }

    /** What the client's pack is called. */
    String packName() {
        return ExitComposer.compose(file(), today(), choices.now(), words).fileName(words);
    }

    /** What the manager's own record is called: its name says that it is internal. */
    String ownName() {
        return OwnComposer.compose(file(), today(), words).fileName(words);
    }

    /** Saves the client's pack with every issued page bound in; not while something internal is in it, or a stored page was changed. */
    public void savePack(Path place) {
        CaseFile file = file();
        List<CaseFile> others = List.copyOf(workspace.caseFiles());
        DraftPage chosen = choices.now();
        LocalDate today = today();
        workspace.issuedPages().pdfs(pdfs -> workspace.work().run(Lane.PAPER, () -> made(file, others, today, chosen, pdfs), made -> {
            if (made.stands().isEmpty()) {
                delivery.write(place, made::pdf, made.aside());
            } else {
                delivery.say(made.stands());
            }
        }, this::failed));
    }

    private Made made(CaseFile file, List<CaseFile> others, LocalDate today, DraftPage chosen, Map<Id<IssuedPage>, byte[]> pdfs) {
        Optional<IssuedPage> broken = file.issuedPages().stream().filter(page -> pdfs.containsKey(page.id()))
                .filter(page -> Seal.of(page, pdfs.get(page.id())) == Seal.BROKEN).findFirst();
        if (broken.isPresent()) {
            return stands(Seal.BROKEN.say(words, broken.get()));
        }
        ExitPack pack = ExitComposer.compose(file, today, chosen, words);
        PrintedPack printed = renderer.render(pack, file, chosen.paper(), pdfs);
        List<Leak> leaks = LeakCheck.of(pack, printed, file, others, chosen, words).standing();
        if (!leaks.isEmpty()) {
            return stands(words.say("status.exit.leak", leaks.getFirst().words(), leaks.getFirst().line().text(), leaks.getFirst().say(words), leaks.size() - 1));
        }
        return new Made(printed.pdf(), "", printed.missing().isEmpty() ? "" : words.say("status.exit.missing", printed.missing().size()));
    }

    private static Made stands(String sentence) {
        return new Made(new byte[0], sentence, "");
    }

    /** Saves the manager's own record. */
    public void saveOwn(Path place) {
        CaseFile file = file();
        LocalDate today = today();
        PaperSize paper = choices.now().paper();
        workspace.work().run(Lane.PAPER, () -> renderer.render(OwnComposer.compose(file, today, words), paper),
                pdf -> delivery.write(place, () -> pdf), this::failed);
    }

    private void failed(Exception failure) {
        LOG.log(Level.ERROR, "the exit pack could not be made", failure);
        delivery.say(words.say("status.draw.failed"));
    }
}
