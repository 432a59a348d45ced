package tutti.widget;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons by what they mean, so that one meaning never gets two pictures. An icon that stands without a word needs a
 * tooltip and an accessible name: see {@link Buttons#iconOnly}.
 */
public enum Icon {
    TODAY(Feather.SUN), HARMONY(Feather.MUSIC), CLIENT(Feather.USERS), TEAM(Feather.TARGET), RAID(Feather.SHIELD),
    STATUS(Feather.FILE_TEXT), FIND(Feather.SEARCH), SETTINGS(Feather.SLIDERS),
    ROOM(Feather.WIND), DRIVE(Feather.ZAP), CONCERN(Feather.MESSAGE_SQUARE), CONVERSATION(Feather.MESSAGE_CIRCLE),
    PROMISE(Feather.FLAG), NEED(Feather.HEART), SNOOZE(Feather.CLOCK), LOCK(Feather.LOCK), UNLOCK(Feather.UNLOCK),
    MEETING(Feather.CALENDAR), CHANNEL(Feather.RADIO), DECISION(Feather.GIT_BRANCH), PERSON(Feather.USER),
    GOAL(Feather.TARGET), ACTION(Feather.CHECK_SQUARE), MILESTONE(Feather.MAP_PIN), BLOCKED(Feather.SLASH),
    READING(Feather.ACTIVITY), TRUST(Feather.ANCHOR), THANKS(Feather.AWARD), HISTORY(Feather.LIST),
    ADD(Feather.PLUS), REMOVE(Feather.MINUS), DELETE(Feather.TRASH_2), UNDO(Feather.ROTATE_CCW), REDO(Feather.ROTATE_CW),
    CLOSE(Feather.X), MORE(Feather.MORE_HORIZONTAL), EDIT(Feather.EDIT_2), LINK(Feather.LINK), CHECK(Feather.CHECK),
    SEND(Feather.SEND), PRINT(Feather.PRINTER), DOWNLOAD(Feather.DOWNLOAD), IMPORT(Feather.UPLOAD),
    ARCHIVE(Feather.ARCHIVE), FOLDER(Feather.FOLDER), FALLING(Feather.TRENDING_DOWN), RISING(Feather.TRENDING_UP),
    STEADY(Feather.ARROW_RIGHT), UP(Feather.ARROW_UP), DOWN(Feather.ARROW_DOWN), NEXT(Feather.CHEVRON_RIGHT),
    PREVIOUS(Feather.CHEVRON_LEFT), UNFOLD(Feather.CHEVRON_DOWN), INFO(Feather.INFO), HELP(Feather.HELP_CIRCLE),
    WARNING(Feather.ALERT_TRIANGLE), ERROR(Feather.ALERT_CIRCLE), SHOW(Feather.EYE), HIDE(Feather.EYE_OFF),
    LIGHT(Feather.SUN), DARK(Feather.MOON), COPY(Feather.COPY), FILTER(Feather.FILTER);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /** 20 px. */
    public Node rail() {
        return at(20);
    }

    /** 16 px. */
    public Node head() {
        return at(16);
    }

    /** 14 px. */
    public Node button() {
        return at(14);
    }

    /** Any other size, with style classes for its colour: muted, danger, warning, success, accent, client, team. */
    public Node at(int px, String... styleClasses) {
        FontIcon icon = FontIcon.of(glyph, px);
        icon.getStyleClass().add("icon");
        icon.getStyleClass().addAll(styleClasses);
        // AtlantaFX gives all icons one size; the font that ikonli has put into the style must stay.
        icon.setStyle(icon.getStyle() + " -fx-icon-size: " + px + "px;");
        return icon;
    }
}
