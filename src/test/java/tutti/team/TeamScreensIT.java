package tutti.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.SwiftRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Channel;
import tutti.model.Goal;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Thing;
import tutti.widget.Picture;
import tutti.widget.Theme;
import tutti.widget.panel.FloatLayer;

/** Pictures of every tab, as wide and high as it is in the window, to be laid beside the drawing. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Given.class})
class TeamScreensIT {

    private static final double WIDTH = 1216;
    private static final double HEIGHT = 740;
    private static final String LONG = "Maximiliane-Theodora von und zu Oberbergen-Niederwaldhausen, acting head of the interim steering secretariat";

    @Start
    void start(Stage stage) {
        stage.setTitle("pictures");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTabOfTheSample(Theme theme, SwiftRobot robot) {
        robot.interact(() -> {
            TeamDesk desk = TeamDesk.sample();
            for (TeamTab tab : TeamTab.values()) {
                picture(desk, theme, tab, tab.name().toLowerCase(Locale.ROOT), HEIGHT);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theActionsInEveryForm(Theme theme, SwiftRobot robot) {
        robot.interact(() -> {
            TeamDesk desk = TeamDesk.sample();
            for (ActionLook look : ActionLook.values()) {
                TeamViewModel model = desk.model();
                model.tab().set(TeamTab.ACTIONS);
                model.plan().look().set(look);
                model.plan().grouping().set(ActionGrouping.OWNER);
                model.plan().mark(desk.kept().actions().stream().filter(action -> action.state().isOpen()).limit(4).toList());
                picture(model, desk, theme, "actions-" + look.name().toLowerCase(Locale.ROOT), HEIGHT);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void driveOverTime(Theme theme, SwiftRobot robot) {
        robot.interact(() -> {
            TeamDesk desk = TeamDesk.sample();
            TeamViewModel model = desk.model();
            model.tab().set(TeamTab.MEMBERS);
            model.driveOverTime().set(true);
            picture(model, desk, theme, "drive-over-time", HEIGHT);
        });
    }

    @Test
    void sixtyMembersAndThreeHundredGoalsOnALowWindow(SwiftRobot robot) {
        robot.interact(() -> {
            TeamDesk desk = TeamDesk.sample();
            TeamViewModel model = desk.model();
            List<Thing> all = new ArrayList<>(IntStream.range(0, 54).mapToObj(number -> model.newMember("Member Number" + number)).toList());
            IntStream.range(0, 293).forEach(number -> all.add(model.newGoal("Goal number " + number).withFirstDate(Optional.of(TeamDesk.TODAY.plusDays(number)))));
            IntStream.range(0, 40).forEach(number -> all.add(model.newMilestone("Milestone number " + number)
                    .withFirstDate(Optional.of(TeamDesk.TODAY.plusDays(number * 5L))).withForecast(Optional.of(TeamDesk.TODAY.plusDays(number * 6L)))));
            IntStream.range(0, 40).forEach(number -> all.add(model.newChannel("Channel number " + number)));
            IntStream.range(0, 200).forEach(number -> all.add(model.newAction("Action number " + number).withOwner(Optional.of(((Member) all.get(number % 54)).id()))
                    .withState(ActionState.values()[number % 3]).withDue(Optional.of(TeamDesk.TODAY.plusDays(number % 60 - 5)))));
            desk.workspace.keep("crowd", all.toArray(Thing[]::new));
            model.close();
            for (TeamTab tab : TeamTab.values()) {
                picture(desk, Theme.LIGHT, tab, "crowd-" + tab.name().toLowerCase(Locale.ROOT), 660);
            }
        });
    }

    @Test
    void everybodyOfTheClientBesideTheTeam(SwiftRobot robot) {
        robot.interact(() -> {
            TeamDesk desk = TeamDesk.sample();
            TeamViewModel model = desk.model();
            model.everybody().set(true);
            picture(model, desk, Theme.LIGHT, "everybody", HEIGHT);
        });
    }

    @Test
    void anEngagementInWhichNothingIsWrittenDown(SwiftRobot robot) {
        robot.interact(() -> {
            TeamDesk desk = TeamDesk.empty();
            for (TeamTab tab : TeamTab.values()) {
                picture(desk, Theme.LIGHT, tab, "empty-" + tab.name().toLowerCase(Locale.ROOT), HEIGHT);
            }
        });
    }

    @Test
    void longNamesAndWordsOnALowWindow(SwiftRobot robot) {
        robot.interact(() -> {
            TeamDesk desk = TeamDesk.sample();
            TeamViewModel model = desk.model();
            Member member = model.newMember(LONG).withRole(LONG);
            Goal goal = model.newGoal(LONG).withTarget(LONG);
            Action action = model.newAction(LONG).withOwner(Optional.of(member.id())).withGoal(Optional.of(goal.id())).withBlockedBy(LONG)
                    .withState(ActionState.BLOCKED);
            Channel channel = model.newChannel(LONG).withPurpose(LONG).withOwner(Optional.of(member.id()));
            Milestone milestone = model.newMilestone(LONG);
            desk.workspace.keep("long", member, goal, action, channel, milestone);
            for (TeamTab tab : TeamTab.values()) {
                model.goals().choose(goal);
                model.actions().choose(action);
                model.channels().choose(channel);
                model.members().choose(member);
                model.milestones().choose(milestone);
                picture(desk, Theme.LIGHT, tab, "long-" + tab.name().toLowerCase(Locale.ROOT), 600);
            }
            model.close();
        });
    }

    @Test
    void whileTheClientLooksOverTheShoulder(SwiftRobot robot) {
        robot.interact(() -> {
            TeamDesk desk = TeamDesk.sample();
            desk.workspace.privacy().set(true);
            for (TeamTab tab : TeamTab.values()) {
                picture(desk, Theme.LIGHT, tab, "privacy-" + tab.name().toLowerCase(Locale.ROOT), HEIGHT);
            }
        });
    }

    private static void picture(TeamDesk desk, Theme theme, TeamTab tab, String name, double height) {
        TeamViewModel model = desk.model();
        model.tab().set(tab);
        picture(model, desk, theme, name, height);
    }

    private static void picture(TeamViewModel model, TeamDesk desk, Theme theme, String name, double height) {
        Scene scene = new Scene(new FloatLayer(new StackPane(new TeamView(model, desk.editors).root())), WIDTH, height);
        theme.applyTo(scene);
        scene.getPreferences().setReducedMotion(true);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.snapshot(null); // the first one only lays the rows of the tables out
        assertThat(Picture.save(scene, "team-" + name + "-" + theme.name().toLowerCase(Locale.ROOT)).getWidth()).isEqualTo(WIDTH);
        model.close();
    }
}
