package tutti.status;

import tutti.model.PaperSize;

/**
 * A page that can be saved and printed.
 *
 * @param name a file name that says nothing internal: "Payroll rollout, status page 5, 2026-11-23.pdf"
 * @param size the paper that it was made for
 */
public record FinishedPage(byte[] pdf, String name, PaperSize size) {}
