/**
 * Where does everything stay? One SQLite file: the schema in numbered steps, the rows behind the records, the log of every
 * edit with its undo and redo, half-typed text and settings. The only room with SQL; nothing of JDBC or Jdbi leaves it.
 */
@NullMarked
package tutti.store;

import org.jspecify.annotations.NullMarked;
