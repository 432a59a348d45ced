/// What does everything in Tutti look like? The theme, its colours and type, icons, and the small parts
/// every screen is put together from. Nothing here knows what a need or a promise is: words and values
/// arrive finished, deeds arrive as callbacks.
@NullMarked
package tutti.widget;

import org.jspecify.annotations.NullMarked;
