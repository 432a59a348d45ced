package tutti.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Member;
import tutti.model.Stakeholder;

/**
 * Edits a store through the workspace as fast as it can, until it is killed. Each edit brings a stakeholder and a member of
 * the same name; its number is printed once it is on the disk. Now and then an edit is taken back, which is printed too.
 */
final class Editing {

    private static final int UNDO_EVERY = 7;

    private Editing() {}

    public static void main(String[] arguments) {
        int from = Integer.parseInt(arguments[1]);
        Workspace workspace = new Workspace(new DirectWork(), Clock.systemDefaultZone());
        workspace.openStore(Path.of(arguments[0]));
        if (!workspace.open().get()) {
            workspace.begin("New engagement", Engagement.named(workspace.ids().next(), "Crash"));
        }
        IntStream.iterate(from, number -> number + 1).forEach(number -> {
            say("begin " + number);
            workspace.edit("Edit " + number, file -> List.of(
                    new Change.Keep(Stakeholder.named(workspace.ids().next(), file.engagement().id(), "p" + number, workspace.today().get())),
                    new Change.Keep(Member.named(workspace.ids().next(), file.engagement().id(), "p" + number))));
            if (workspace.notice().get().isPresent()) {
                say("failed " + workspace.notice().get().get());
                return;
            }
            say("done " + number);
            if (number % UNDO_EVERY == 0) {
                say("unbegin " + number);
                workspace.undo();
                workspace.heard();
                say("undone " + number);
            }
            workspace.keepTyping("crash", "half typed " + number);
            say("typed " + number);
        });
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }
}
