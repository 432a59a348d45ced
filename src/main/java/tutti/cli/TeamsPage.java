package tutti.cli;

import tutti.model.CaseFile;
import tutti.page.PrintedPage;
import tutti.page.TeamPage;

/** The team's page of today, made. */
record TeamsPage(CaseFile file, PrintedPage<TeamPage> printed) {}
