package io.fairlead.scale.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of the documentation that has tables between markers, one for each JDK. Which page that is, the system
 * property {@code table} says; where it is not set, a table is printed alone.
 */
public final class Page {

    private final String page;
    private final String begin;
    private final String end;

    private Page(String page, String key) {
        this.page = page;
        this.begin = "<!-- table:begin " + key + " -->\n";
        this.end = "<!-- table:end " + key + " -->";
    }

    /**
     * The place of a table for the JDK that runs.
     *
     * @throws IOException if the page has no such place, which would be a pity to find out when all is measured
     */
    public static Page of(String table) throws IOException {
        return of(
                System.getProperty("table", ""), table + "-" + Runtime.version().feature());
    }

    static Page of(String page, String key) throws IOException {
        Page place = new Page(page, key);
        if (!page.isEmpty()) {
            String text = Files.readString(Path.of(page));
            if (text.indexOf(place.begin) < 0 || text.indexOf(place.end) < text.indexOf(place.begin)) {
                throw new IOException(page + " must have the lines " + place.begin.strip() + " and " + place.end);
            }
        }
        return place;
    }

    /** Prints a table, and puts it into the page. */
    public void show(String table) throws IOException {
        System.out.println(table);
        if (!page.isEmpty()) {
            Path path = Path.of(page);
            String text = Files.readString(path);
            int from = text.indexOf(begin) + begin.length();
            Files.writeString(path, text.substring(0, from) + table + text.substring(text.indexOf(end)));
        }
    }
}
