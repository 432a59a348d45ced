/// How is something changed where it stands? Fields that commit on Enter or when left, and give the old
/// value back on Esc. A field never refuses to be left, and never changes anything half-way.
@NullMarked
package tutti.widget.field;

import org.jspecify.annotations.NullMarked;
