/**
 * What is open on the desk right now? The one engagement that the screens show, kept in step with the store: values come
 * up from the store thread and are published here; edits go down from here, one transaction each. Screens and their
 * models see the store only through this room.
 */
@NullMarked
package tutti.workspace;

import org.jspecify.annotations.NullMarked;
