package tutti.status;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import tutti.i18n.Words;
import tutti.model.PageLanguage;
import tutti.page.PageImage;
import tutti.page.PageText;
import tutti.workspace.Lane;
import tutti.workspace.Workspace;

/** The page that is shown as others want it: a picture, a PNG, the words of an e-mail. Nothing but the page goes out. */
public final class PageSharing {

    private static final Logger LOG = System.getLogger(PageSharing.class.getName());
    private static final float DPI = 200;

    private final Workspace workspace;
    private final Words words;
    private final StatusViewModel model;

    PageSharing(Workspace workspace, Words words, StatusViewModel model) {
        this.workspace = workspace;
        this.words = words;
        this.model = model;
    }

    /** The page in words; none while there is no page. */
    public Optional<PageText> text() {
        return model.archive().opened().get()
                .map(opened -> PageText.of(opened.page(), workspace.caseFile().get().engagement(), opened.picture().map(this::spoken).orElse(words)))
                .or(() -> model.draft().get().map(draft -> PageText.of(draft.printed().page())));
    }

    private Words spoken(Picture.Drawn page) {
        return PageLanguage.of(page.image().language().toLanguageTag()).map(language -> words.speaking(language.locale())).orElse(words);
    }

    /** The page as a picture, drawn off the screen's thread. */
    void picture(FinishedPage page, Consumer<PageImage> then) {
        workspace.work().run(Lane.PAPER, () -> PageImage.of(page.pdf(), DPI), then, failure -> {
            LOG.log(Level.ERROR, "the page could not be drawn", failure);
            model.delivery().say(words.say("status.draw.failed"));
        });
    }

    /** Saves the page as a PNG. */
    void savePng(FinishedPage page, Path file) {
        picture(page, image -> model.delivery().write(file, image::png));
    }

    static String pngName(FinishedPage page) {
        return page.name().replaceFirst("\\.pdf$", "") + ".png";
    }

    /** Says that something is on the clipboard now. */
    void copied(String sentence) {
        model.delivery().say(sentence);
    }
}
