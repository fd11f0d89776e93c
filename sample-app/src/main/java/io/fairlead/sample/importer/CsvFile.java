package io.fairlead.sample.importer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A CSV file in UTF-8 whose first line names the columns. Flaws are collected, so that all are known at once. */
final class CsvFile {

    /** The longest file that is read, in bytes. */
    private static final int LIMIT = 64_000_000;

    private final String name;
    private final List<String> columns;

    CsvFile(String name, String... columns) {
        this.name = name;
        this.columns = List.of(columns);
    }

    /** Hands over the rows, one by one. A row that can not be read, or that the reader rejects, becomes a flaw. */
    void read(ImportSource source, List<Flaw> flaws, Consumer<CsvRow> reader) {
        try {
            List<CsvRecord> records = records(text(source));
            List<String> header = header(records.get(0));
            for (CsvRecord csv : records.subList(1, records.size())) {
                read(csv, header, flaws, reader);
            }
        } catch (MalformedRowException e) {
            flaws.add(e.flaw());
        } catch (NoSuchFileException | FileNotFoundException e) {
            flaws.add(new Flaw(at(0), "there is no such file"));
        } catch (IOException e) {
            flaws.add(new Flaw(at(0), "the file can not be read: " + e.getMessage()));
        }
    }

    private List<CsvRecord> records(String text) throws IOException {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            throw new MalformedRowException(at(after(records)), "from here on this is not CSV: " + reason(e));
        }
        if (records.isEmpty()) {
            throw new MalformedRowException(at(0), "the file is empty");
        }
        long last = records.get(records.size() - 1).getStartingLineNumber();
        if (endsInQuotes(text, last)) {
            throw new MalformedRowException(at(last), "a quotation mark is never closed");
        }
        return records;
    }

    /** The line after the last record that could be read, or close to it. */
    private static long after(List<CsvRecord> records) {
        return records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber() + 1;
    }

    /** The reader takes the end of the file for a closing quotation mark, and all lines before it for one value. */
    private static boolean endsInQuotes(String text, long lastRecord) {
        return text.lines()
                                .skip(lastRecord - 1)
                                .flatMapToInt(String::chars)
                                .filter(character -> character == '"')
                                .count()
                        % 2
                == 1;
    }

    private List<String> header(CsvRecord csv) {
        List<String> header = csv.getFields();
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new MalformedRowException(at(1), "there is no column " + column);
            }
        }
        return header;
    }

    private void read(CsvRecord csv, List<String> header, List<Flaw> flaws, Consumer<CsvRow> reader) {
        Location at = at(csv.getStartingLineNumber());
        if (csv.getFieldCount() != header.size()) {
            flaws.add(new Flaw(at, "there are %d values for %d columns".formatted(csv.getFieldCount(), header.size())));
            return;
        }
        Map<String, String> values = new HashMap<>();
        for (String column : columns) {
            values.put(column, csv.getField(header.indexOf(column)));
        }
        try {
            reader.accept(new CsvRow(at, values));
        } catch (MalformedRowException e) {
            flaws.add(e.flaw());
        }
    }

    private String text(ImportSource source) throws IOException {
        byte[] bytes;
        try (InputStream in = source.open(name)) {
            bytes = in.readNBytes(LIMIT + 1);
        }
        if (bytes.length > LIMIT) {
            throw new MalformedRowException(at(0), "the file is longer than " + LIMIT + " bytes");
        }
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(left, text, true);
        if (result.isError()) {
            throw new MalformedRowException(at(lineOf(bytes, left.position())), "not UTF-8");
        }
        String decoded = text.flip().toString();
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private static long lineOf(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static String reason(CsvParseException e) {
        Throwable cause = e.getCause();
        return String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
    }

    private Location at(long line) {
        return new Location(name, line);
    }
}
