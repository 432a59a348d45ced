package tutti.page;

/**
 * The head of a printed page.
 *
 * @param client the client's organisation
 * @param page "Status page 5"
 * @param replaces "Replaces page 5 of 23 November"; empty for a page that corrects none
 * @param period "for 10 to 23 November"; may be empty
 * @param meeting "Next meeting: …"; may be empty
 */
public record Masthead(String client, String engagement, String page, String replaces, String date, String period, String meeting) {

    Masthead tailored(Tailor tailor) {
        return new Masthead(tailor.wording(client), tailor.wording(engagement), tailor.label(page), tailor.label(replaces),
                tailor.label(date), tailor.label(period), tailor.wording(meeting));
    }
}
