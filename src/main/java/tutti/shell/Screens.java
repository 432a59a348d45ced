package tutti.shell;

import java.util.function.Supplier;
import javafx.scene.Parent;

/** The pillars' screens, each built when its door is first opened. */
public record Screens(Supplier<Parent> today, Supplier<Parent> harmony, Supplier<Parent> client, Supplier<Parent> team,
                      Supplier<Parent> raid, Supplier<Parent> status, Supplier<Parent> engagements) {

    Parent build(Door door, Supplier<Parent> past) {
        return switch (door) {
            case TODAY -> today.get();
            case HARMONY -> harmony.get();
            case CLIENT -> client.get();
            case TEAM -> team.get();
            case RAID -> raid.get();
            case STATUS -> status.get();
            case ENGAGEMENTS -> engagements.get();
            case PAST -> past.get();
        };
    }
}
