package io.fairlead.processor.testing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.PolicyModel.Flaw;
import io.fairlead.processor.model.PolicyModel.Stand;
import io.fairlead.processor.model.PolicyModel.Stranger;
import io.fairlead.processor.model.PolicyModel.Word;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A policy by hand. */
public final class Policy {

    private static final ClassName CHECK = ClassName.get("com.shop", "Check");

    private final String name;
    private final Stand stand;
    private final String standsOn;
    private final TreeMap<String, Object> values = new TreeMap<>();
    private final List<TypeRef> named = new ArrayList<>();
    private final List<TypeRef> events = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<NamedPart> parts = new ArrayList<>();
    private final List<Stranger> strangers = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private Set<String> insteadOf = Set.of();
    private boolean kept = true;
    private boolean local = true;

    private Policy(String name, Stand stand, String standsOn) {
        this.name = name;
        this.stand = stand;
        this.standsOn = standsOn;
    }

    public static Policy on(String message, String name) {
        return new Policy(name, Stand.MESSAGE, message);
    }

    public static Policy onSupertype(String supertype, String name) {
        return new Policy(name, Stand.SUPERTYPE, supertype);
    }

    public static Policy onPackage(String packageName, String name) {
        return new Policy(name, Stand.PACKAGE, packageName);
    }

    public Policy insteadOf(String... others) {
        insteadOf = Set.of(others);
        return this;
    }

    public Policy notKept() {
        kept = false;
        return this;
    }

    public Policy foreign() {
        local = false;
        return this;
    }

    public Policy value(String member, Object value) {
        values.put(member, value);
        return this;
    }

    public Policy names(TypeRef type) {
        named.add(type);
        return this;
    }

    /** With a type of events among its values. */
    public Policy event(TypeRef type) {
        events.add(type);
        return this;
    }

    public Policy flawed(PolicyModel.Fault fault, String member) {
        flaws.add(new Flaw(fault, member, "wrong", "right", origin().value(member)));
        return this;
    }

    public Policy word(String member, String text) {
        words.add(new Word(member, text, origin().value(member)));
        return this;
    }

    /** A class that it names for its enforcement, which a package makes. */
    public Policy part(String type, String packageName, boolean busy, ComponentModel.Flaw... flawsOfClass) {
        return part(type, Reach.EVERYWHERE, packageName, busy, flawsOfClass);
    }

    /** One that only a package may name. */
    public Policy partWithin(String type, String reach, String packageName) {
        return part(type, Reach.within(reach), packageName, false);
    }

    private Policy part(
            String type, Reach reach, String packageName, boolean busy, ComponentModel.Flaw... flawsOfClass) {
        ComponentBuilder component = new ComponentBuilder(type);
        component.reach = reach;
        component.flaws.addAll(List.of(flawsOfClass));
        parts.add(new NamedPart(
                component.build(),
                CHECK,
                ClassName.get(packageName, "Namer"),
                busy,
                origin().value("check", parts.size())));
        return this;
    }

    public Policy stranger(String type) {
        strangers.add(new Stranger(type, CHECK, origin().value("check", 0)));
        return this;
    }

    private Origin origin() {
        return (stand == Stand.PACKAGE ? Origin.ofPackage(standsOn) : Origin.ofType(standsOn)).annotation(name);
    }

    public PolicyModel build() {
        TreeMap<String, TypeName> members = new TreeMap<>();
        values.keySet().forEach(member -> members.put(member, ClassName.get(String.class)));
        return new PolicyModel(
                new AnnotationModel(ClassName.bestGuess(name), members, values),
                "com.shop:shop-policies",
                insteadOf,
                stand,
                standsOn,
                0,
                kept,
                named,
                List.of(),
                List.copyOf(events),
                parts,
                strangers,
                words,
                flaws,
                local,
                origin());
    }
}
