package tutti.cli.crooked;

import javafx.beans.property.StringProperty;

/** Breaks the house's rules on purpose, so that they are seen to fail. */
interface CrookedCli {
    StringProperty text();
}
