package tutti.exchange;

/**
 * Where in a JSON file something stands, in the file's own names.
 *
 * @param engagement the engagement's name; empty above the engagements
 * @param section the list of records, "needs"; empty above the lists
 * @param record the record's number in its list, counted from 1, and its title if it has one; empty above the records
 * @param field the way to the value inside the record: "wordings[2].date"; empty for the record itself
 */
public record Place(String engagement, String section, String record, String field) {

    static final Place TOP = new Place("", "", "", "");

    Place in(String engagementName) {
        return new Place(engagementName, "", "", "");
    }

    Place section(String name) {
        return new Place(engagement, name, "", "");
    }

    Place record(int number, String title) {
        return new Place(engagement, section, title.isBlank() ? "" + number : number + " (“" + title + "”)", field);
    }

    Place field(String name) {
        return new Place(engagement, section, record, field.isEmpty() ? name : field + "." + name);
    }

    Place item(int number) {
        return new Place(engagement, section, record, field + "[" + number + "]");
    }
}
