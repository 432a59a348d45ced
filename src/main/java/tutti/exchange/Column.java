package tutti.exchange;

import java.util.List;
import java.util.Locale;

/** The columns that are understood, each with the headings under which projects keep it. */
enum Column {
    NAME("name", "full name", "stakeholder", "stakeholder name", "person", "member", "member name", "contact", "contact name"),
    ROLE("role", "job title", "position", "function"),
    ORGANISATION("organisation", "organization", "company", "department", "dept", "team"),
    EMAIL("email", "e mail", "mail", "email address"),
    PHONE("phone", "telephone", "tel", "mobile"),
    POWER("power", "power score", "influence", "influence score"),
    INTEREST("interest", "interest score"),
    NEEDS("needs", "need", "expectation", "expectations", "requirements"),

    NUMBER("id", "no", "nr", "number", "ref", "reference", "raid id", "task id", "milestone id", "stakeholder id", "risk id", "action id",
            "issue id"),
    ACTIVITY("activity", "activities", "deliverable", "deliverables", "task", "goal", "process", "process step", "work package"),
    TYPE("type", "raid type", "item type", "category"),
    TITLE("title", "summary", "headline", "risk", "issue", "risk title", "issue title"),
    DESCRIPTION("description", "details", "risk description", "issue description"),
    PROBABILITY("probability", "likelihood", "chance"),
    IMPACT("impact", "severity", "consequence"),
    RESPONSE("mitigation", "mitigation plan", "mitigation action plan", "mitigation strategy", "response", "response plan", "action plan"),
    RAISED("raised", "date raised", "date logged", "logged", "raised on", "date identified", "created", "date"),

    TASK("task name", "task", "action", "action item", "what", "to do", "title"),
    MILESTONE("milestone", "milestone name"),
    PHASE("phase", "stage", "workstream"),
    SITE("site", "site id", "location"),
    OWNER("owner", "assigned to", "assignee", "responsible", "risk owner", "raid owner", "action owner", "task owner", "owner dept",
            "owner department", "department", "who"),
    DUE("due", "due date", "target date", "target resolution date", "resolution date", "deadline", "end date", "finish", "planned date",
            "planned", "baseline date", "by when"),
    FORECAST("forecast", "forecast date", "expected date", "revised date", "current date"),
    DONE("done", "done on", "completed", "completed on", "completion date", "actual date", "actual", "closed on", "date closed"),
    STATE("status", "state"),
    BLOCKED_BY("blocked by", "blocker");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    /** The headings in plain form, the surest first: of "Category" and "Type" the latter is the type. */
    List<String> headings() {
        return headings;
    }

    boolean isHeaded(String heading) {
        return headings.contains(plain(heading));
    }

    /** "TargetDate", "target_date" and "Target Date (planned)" are one heading. */
    static String plain(String heading) {
        return heading.replaceAll("\\(.*?\\)", " ")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
