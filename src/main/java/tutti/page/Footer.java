package tutti.page;

/**
 * The foot of a printed page.
 *
 * @param preparedBy the whole sentence at the foot of the page
 * @param author whom the PDF names as its author; may be empty
 * @param pageOfPages "Status page 5, 1 of 1"
 */
public record Footer(String preparedBy, String author, String pageOfPages) {

    Footer tailored(Tailor tailor) {
        return new Footer(tailor.wording(preparedBy), tailor.label(author), tailor.label(pageOfPages));
    }
}
