package io.fairlead.sample.importer;

import java.util.List;

/**
 * What an import did.
 *
 * @param customers rows of customers
 * @param products rows of products
 * @param orders rows of orders
 * @param lines rows of order lines
 * @param shipments orders that were shipped
 * @param leftOut what the service refused, and where it stands
 * @param stopped whether the import ended before the last row
 */
public record ImportReport(
        Tally customers,
        Tally products,
        Tally orders,
        Tally lines,
        Tally shipments,
        List<Flaw> leftOut,
        boolean stopped) {

    /** Keeps its own copy of the flaws. */
    public ImportReport {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Whether the service is as it was.
     *
     * @return true if nothing was new
     */
    public boolean changedNothing() {
        return customers.added() + products.added() + orders.added() + shipments.added() == 0;
    }

    /**
     * How many rows of a kind were new, and how many the service had already.
     *
     * @param added new ones
     * @param known others
     */
    public record Tally(int added, int known) {

        static final Tally NONE = new Tally(0, 0);

        Tally plus(Answer answer, int rows) {
            return switch (answer) {
                case NEW -> new Tally(added + rows, known);
                case KNOWN -> new Tally(added, known + rows);
                case REFUSED -> this;
            };
        }
    }
}
