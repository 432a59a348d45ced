package tutti.cli;

import java.time.LocalDate;
import tutti.model.CaseFile;
import tutti.page.PrintedPage;
import tutti.page.TeamPage;

/** The team's page of today, made. */
record TeamsPage(CaseFile file, LocalDate today, PrintedPage<TeamPage> printed) {}
