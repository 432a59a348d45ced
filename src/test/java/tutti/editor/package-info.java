/** What happens when the editor's forms and capture are used as a manager would use them? */
@NullMarked
package tutti.editor;

import org.jspecify.annotations.NullMarked;
