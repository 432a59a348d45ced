/**
 * What do the client and the team hold in their hands? Composes each one's page from a case file into a type of its own, the
 * client's without room for anything internal; sets either as one PDF, draws that PDF and prints it. The only room that knows
 * the PDF library.
 */
@NullMarked
package tutti.page;

import org.jspecify.annotations.NullMarked;
