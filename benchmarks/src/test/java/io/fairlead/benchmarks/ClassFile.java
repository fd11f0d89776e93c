package io.fairlead.benchmarks;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/** As much of a class file as says how many bytes of code each method has (JVMS 4.1, 4.6, 4.7.3). */
final class ClassFile {

    private final DataInputStream in;
    private final Map<Integer, String> texts = new TreeMap<>();

    private ClassFile(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** The bytes of code of each method, by name and descriptor. */
    static Map<String, Integer> codeSizesOf(InputStream classFile) throws IOException {
        return new ClassFile(classFile).codeSizes();
    }

    private Map<String, Integer> codeSizes() throws IOException {
        in.skipNBytes(8); // magic and version
        readConstants();
        in.skipNBytes(6); // access, this, super
        in.skipNBytes(2L * in.readUnsignedShort());
        readMembers(); // fields have no code
        return readMembers();
    }

    private void readConstants() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // long and double take two places
                }
                default -> throw new IOException("unknown constant " + tag);
            }
        }
    }

    private Map<String, Integer> readMembers() throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2); // access
            String name = texts.get(in.readUnsignedShort()) + texts.get(in.readUnsignedShort());
            int attributes = in.readUnsignedShort();
            for (int j = 0; j < attributes; j++) {
                boolean code = "Code".equals(texts.get(in.readUnsignedShort()));
                int length = in.readInt();
                if (code) {
                    in.skipNBytes(4); // stack and locals
                    sizes.put(name, in.readInt());
                    in.skipNBytes(length - 8L);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
        return sizes;
    }
}
