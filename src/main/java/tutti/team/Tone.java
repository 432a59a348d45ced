package tutti.team;

import java.util.List;

/** How loudly a value is said: what is in order is quiet. */
enum Tone {
    PLAIN(), QUIET("muted"), STRONG("strong"), LATE("danger", "strong"), DONE("success");

    private final List<String> styles;

    Tone(String... styles) {
        this.styles = List.of(styles);
    }

    /** Its style classes, with {@code more}. */
    String[] styles(String more) {
        String[] all = new String[styles.size() + 1];
        styles.toArray(all);
        all[styles.size()] = more;
        return all;
    }
}
