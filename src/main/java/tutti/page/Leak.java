package tutti.page;

import java.util.Optional;
import tutti.i18n.Words;
import tutti.model.Id;
import tutti.model.PageSection;

/**
 * Words on the finished page that are internal.
 *
 * @param line where they stand
 * @param words as they stand there
 * @param source the record that they come from; none for a word of an internal scale, and for another engagement
 */
public record Leak(Place line, String words, Why why, Optional<Id<?>> source) {

    public enum Why { NAME, CONTACT, SCALE, COPIED, OTHER_CLIENT, OTHER_PERSON }

    /**
     * A line of the page.
     *
     * @param section none for the head and the foot of the page, and for what is found in the PDF alone
     * @param subject the record that the line is about
     * @param text what the app calls the line
     */
    public record Place(Optional<PageSection> section, Optional<Id<?>> subject, String text) {}

    /** Why these words may not stand there: "a name, and the page is to say roles". */
    public String say(Words say) {
        return say.say(switch (why) {
            case NAME -> "page.leak.name";
            case CONTACT -> "page.leak.contact";
            case SCALE -> "page.leak.scale";
            case COPIED -> "page.leak.copied";
            case OTHER_CLIENT -> "page.leak.otherClient";
            case OTHER_PERSON -> "page.leak.otherPerson";
        });
    }
}
