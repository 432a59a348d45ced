package tutti.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.SwiftRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tutti.model.Kind;
import tutti.model.Stakeholder;
import tutti.widget.Picture;
import tutti.widget.Theme;
import tutti.widget.panel.FloatLayer;

/** Pictures of every list, as wide and high as it is in the window, to be laid beside the drawings. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Given.class})
class ClientScreensIT {

    private static final double WIDTH = 1216;
    private static final double HEIGHT = 740;
    private static final double ALL_OF_IT = 1500;
    private static final String LONG = "Maximiliane-Theodora von und zu Oberbergen-Niederwaldhausen, acting head of the interim steering secretariat";

    private final List<Stage> windows = new ArrayList<>();

    @Start
    void start(Stage stage) {
        windows.add(stage);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyListOfTheSample(Theme theme, SwiftRobot robot) {
        robot.interact(() -> {
            ClientDesk desk = ClientDesk.sample();
            for (ClientTab tab : ClientTab.values()) {
                picture(desk, theme, tab, tab.name().toLowerCase(Locale.ROOT));
            }
        });
    }

    @Test
    void anEngagementInWhichNothingIsWrittenDown(SwiftRobot robot) {
        robot.interact(() -> {
            ClientDesk desk = ClientDesk.empty();
            for (ClientTab tab : ClientTab.values()) {
                picture(desk, Theme.LIGHT, tab, "empty-" + tab.name().toLowerCase(Locale.ROOT));
            }
        });
    }

    @Test
    void longNamesAndWords(SwiftRobot robot) {
        robot.interact(() -> {
            ClientDesk desk = ClientDesk.sample();
            ClientDeeds deeds = desk.model().deeds();
            Stakeholder long1 = deeds.newStakeholder(LONG).withRole(LONG).withOrganisation(LONG);
            desk.workspace.keep("long", long1, deeds.newConcern(LONG + " " + LONG), deeds.newNeed(LONG + " " + LONG), deeds.newPromise(LONG));
            desk.workspace.trail().goTo(Kind.STAKEHOLDER, long1.id());
            for (ClientTab tab : ClientTab.values()) {
                picture(desk, Theme.LIGHT, tab, "long-" + tab.name().toLowerCase(Locale.ROOT));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theLooksOfTheStakeholders(Theme theme, SwiftRobot robot) {
        robot.interact(() -> {
            ClientDesk desk = ClientDesk.sample();
            for (Arrangement.Look look : Arrangement.Look.values()) {
                look(desk, theme, look, Arrangement.Group.NONE, "look-");
            }
            look(desk, theme, Arrangement.Look.LIST, Arrangement.Group.ROOM, "grouped-");
        });
    }

    @Test
    void onePersonFortyAndTwoThousand(SwiftRobot robot) {
        for (int count : List.of(1, 40, 2000)) {
            robot.interact(() -> {
                ClientDesk desk = ClientDesk.crowd(count);
                for (Arrangement.Look look : Arrangement.Look.values()) {
                    look(desk, Theme.LIGHT, look, Arrangement.Group.NONE, "crowd-" + count + "-");
                }
                look(desk, Theme.LIGHT, Arrangement.Look.LIST, Arrangement.Group.ORGANISATION, "crowd-grouped-" + count + "-");
            });
        }
    }

    private static void look(ClientDesk desk, Theme theme, Arrangement.Look look, Arrangement.Group group, String name) {
        ClientViewModel model = desk.model();
        model.arrangement().look().set(look);
        model.arrangement().group().set(group);
        Scene scene = scene(new ClientView(model, desk.editors), theme);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.snapshot(null);
        assertThat(Picture.save(scene, "client-" + name + look.name().toLowerCase(Locale.ROOT) + "-" + theme.name().toLowerCase(Locale.ROOT)).getWidth())
                .isEqualTo(WIDTH);
        model.close();
    }

    @Test
    void whileTheClientLooksOverTheShoulder(SwiftRobot robot) {
        robot.interact(() -> {
            ClientDesk desk = ClientDesk.sample();
            desk.workspace.privacy().set(true);
            for (ClientTab tab : ClientTab.values()) {
                picture(desk, Theme.LIGHT, tab, "privacy-" + tab.name().toLowerCase(Locale.ROOT));
            }
        });
    }

    @Test
    void everythingWrittenDownAboutSomebody(SwiftRobot robot) {
        robot.interact(() -> {
            ClientDesk desk = ClientDesk.sample();
            for (String part : List.of("Needs", "Readings", "Trust", "Details")) {
                ClientViewModel model = desk.model();
                Scene scene = scene(new ClientView(model, desk.editors), Theme.LIGHT, ALL_OF_IT);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                robot.from(scene.getRoot()).lookup(part).match(node -> node instanceof ToggleButton && node.getParent().getStyleClass().contains("segmented"))
                        .queryAllAs(ToggleButton.class).forEach(toggle -> toggle.fire());
                model.arrangement().look().set(Arrangement.Look.LIST);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                assertThat(Picture.save(scene, "client-part-" + part.toLowerCase(Locale.ROOT)).getWidth()).isEqualTo(WIDTH);
                model.close();
            }
        });
    }

    @Test
    void whatIsAskedBesideAButton(SwiftRobot robot) {
        robot.interact(() -> {
            ClientDesk desk = ClientDesk.sample();
            asked(desk, ClientTab.STAKEHOLDERS, "Log conversation", robot);
            asked(desk, ClientTab.STAKEHOLDERS, "Reading", robot);
            asked(desk, ClientTab.STAKEHOLDERS, "1 out", robot);
            asked(desk, ClientTab.STAKEHOLDERS, "Runs out between 2 and 6 weeks from now", robot);
            asked(desk, ClientTab.STAKEHOLDERS, "Promise", robot);
            asked(desk, ClientTab.PROMISES, "kept 7 of 10 on the first date", robot);
            asked(desk, ClientTab.NEEDS, "+ Back-brief", robot);
            asked(desk, ClientTab.NEEDS, "+ Satisfaction", robot);
            asked(desk, ClientTab.NEEDS, "Side by side", robot);
        });
    }

    private static void asked(ClientDesk desk, ClientTab tab, String verb, SwiftRobot robot) {
        ClientViewModel model = desk.model();
        model.tab().set(tab);
        Scene scene = scene(new ClientView(model, desk.editors), Theme.LIGHT);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.snapshot(null);
        robot.from(scene.getRoot()).lookup(verb).match(ButtonBase.class::isInstance).queryAllAs(ButtonBase.class).forEach(ButtonBase::fire);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        String name = "client-asked-" + verb.replaceAll("\\W+", "-").toLowerCase(Locale.ROOT);
        assertThat(Picture.save(scene, name).getWidth()).isEqualTo(WIDTH);
        model.close();
    }

    private static Scene scene(ClientView view, Theme theme) {
        return scene(view, theme, HEIGHT);
    }

    private static Scene scene(ClientView view, Theme theme, double height) {
        Scene scene = new Scene(new FloatLayer(new StackPane(view.root())), WIDTH, height);
        theme.applyTo(scene);
        scene.getPreferences().setReducedMotion(true);
        return scene;
    }

    private static void picture(ClientDesk desk, Theme theme, ClientTab tab, String name) {
        ClientViewModel model = desk.model();
        model.tab().set(tab);
        Scene scene = scene(new ClientView(model, desk.editors), theme);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.snapshot(null); // the first one only lays the rows of the tables out
        assertThat(Picture.save(scene, "client-" + name + "-" + theme.name().toLowerCase(Locale.ROOT)).getWidth()).isEqualTo(WIDTH);
        model.close();
    }
}
