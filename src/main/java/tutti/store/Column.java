package tutti.store;

import java.util.Optional;
import tutti.model.Thing;

/**
 * One column that a record's component is kept in.
 *
 * @param type SQLite's type: TEXT or INTEGER
 * @param required whether it must hold something
 * @param target the type of record that it refers to; empty also where it may refer to any
 */
record Column(String name, String type, boolean required, Optional<Class<? extends Thing>> target) {

    /** The name as SQL takes it whatever it is: a promise is made "to" somebody. */
    String quoted() {
        return "\"" + name + "\"";
    }
}
