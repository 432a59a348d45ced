package tutti.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that a page for the client can be written in, with the dates and numbers of each. */
public enum PageLanguage {

    ENGLISH(Locale.UK), GERMAN(Locale.GERMAN), FRENCH(Locale.FRENCH), SPANISH(Locale.forLanguageTag("es")), DUTCH(Locale.forLanguageTag("nl"));

    private final Locale locale;

    PageLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** "de" */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language of this tag, such as "de" or "de-AT"; empty if no page can be written in it. */
    public static Optional<PageLanguage> of(String tag) {
        String language = Locale.forLanguageTag(tag.strip()).getLanguage();
        return Stream.of(values()).filter(each -> each.tag().equals(language)).findFirst();
    }
}
