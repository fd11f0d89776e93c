package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.NameGroups;
import java.util.List;

/**
 * What later compilations find this one by, or a part of it.
 *
 * @param name named after the first class that it lists, so that no two modules write the same
 * @param format the version of what is generated
 * @param fingerprint of the whole compilation
 * @param module the module that is compiled; empty for the unnamed one
 * @param parts canonical names of all parts, sorted; empty if this is the whole
 * @param concealed the packages whose public types bridges do not name, sorted
 * @param messages canonical names, sorted
 * @param carried what messages carry that their class files may not show: the name of each, then theirs; sorted
 * @param handlers canonical names, sorted
 * @param middleware canonical names, sorted
 * @param packages canonical names, sorted
 */
public record IndexPlan(
        ClassName name,
        int format,
        long fingerprint,
        String module,
        List<String> parts,
        List<String> concealed,
        List<String> messages,
        List<String> carried,
        List<String> handlers,
        List<String> middleware,
        List<String> packages) {

    /** The form that names have in an index. */
    public static List<String> inGroups(List<String> names) {
        return NameGroups.join(names);
    }
}
