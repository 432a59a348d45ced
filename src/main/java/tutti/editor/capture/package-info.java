/**
 * What was just said? One line from anywhere, shown part by part as it is understood, with the records it will make and
 * the questions it leaves open, before Enter keeps them all.
 */
@NullMarked
package tutti.editor.capture;

import org.jspecify.annotations.NullMarked;
