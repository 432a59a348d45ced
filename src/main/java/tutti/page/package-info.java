/**
 * What does the client hold in their hands? Composes the one page from a case file into a type that has no room for
 * anything internal, sets it as one PDF, draws that PDF and prints it. The only room that knows the PDF library.
 */
@NullMarked
package tutti.page;

import org.jspecify.annotations.NullMarked;
