package tutti.status;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import tutti.i18n.Words;
import tutti.model.Kind;
import tutti.widget.panel.TabLine;
import tutti.workspace.Trail;

/** The pages that leave the house, one tab for each: the client's, and the team's. */
public final class PagesView {

    private static final int CLIENT = 0;
    private static final int TEAM = 1;

    private final TeamPageViewModel team;
    private final Parent clientPage;
    private final Supplier<Parent> teamPage;
    private final TabLine tabs;
    private final BorderPane root = new BorderPane();

    /** @param teamPage is asked for when the tab is first chosen */
    public PagesView(Parent clientPage, TeamPageViewModel team, Supplier<Parent> teamPage, Trail trail, Words words) {
        this.clientPage = clientPage;
        this.team = team;
        Parent[] made = new Parent[1];
        this.teamPage = () -> {
            if (made[0] == null) {
                made[0] = teamPage.get();
            }
            return made[0];
        };
        tabs = new TabLine(List.of(words.say("status.tab.client"), words.say("status.tab.team")), this::choose);
        root.setTop(tabs);
        // The focus comes to the tabs first: printing is the page's all the same.
        tabs.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (WayOut.PRINT.match(key)) {
                root.getCenter().fireEvent(key.copyFor(root.getCenter(), root.getCenter()));
                key.consume();
            }
        });
        choose(CLIENT);
        // A link to an issued page leads to the client's.
        trail.destination().subscribe(there -> there.filter(one -> one.kind() == Kind.ISSUED_PAGE).ifPresent(_ -> choose(CLIENT)));
    }

    public Parent root() {
        return root;
    }

    private void choose(int tab) {
        tabs.choose(tab);
        team.inView().set(tab == TEAM);
        root.setCenter(tab == TEAM ? teamPage.get() : clientPage);
    }
}
