package tutti.editor;

import java.util.List;
import tutti.i18n.Words;
import tutti.widget.field.DateReader;
import tutti.workspace.Workspace;

/** Reads the dates that people type, seen from the day it is in the open engagement. */
public record Dates(Workspace workspace, Words words) {

    /** "Fri" is the next one: for what is planned or due. */
    public DateReader ahead() {
        return reader(DateReader.Leaning.AHEAD);
    }

    /** "Fri" is the last one: for what happened. */
    public DateReader back() {
        return reader(DateReader.Leaning.BACK);
    }

    private DateReader reader(DateReader.Leaning leaning) {
        return new DateReader(workspace.today().get(), words.locale(), leaning,
                List.of(words.say("editor.today"), words.say("editor.tomorrow"), words.say("editor.yesterday")));
    }
}
