package io.fairlead.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.fairlead.processor.plan.BusPlan;
import io.fairlead.processor.plan.BusPlan.PackageUse;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * Writes what makes Dagger enter a package only when the bus does.
 *
 * <p>A Dagger component makes all the providers that anything in it asks for when it is itself made, a class for each:
 * with a thousand handlers that takes longer than everything else before the first message. What a subcomponent alone
 * asks for is made with the subcomponent. So each package gets one, in a subcomponent of the bus that has a method for
 * each, and does nothing until one is called.
 *
 * <p>The virtual machine loads what these methods return when it verifies the class that has them. Where packages are
 * many, they stand in groups, which are subcomponents too, so that the packages of one group are loaded and not all.
 */
final class DaggerPackagesWriter {

    private static final ClassName SUBCOMPONENT = ClassName.get("dagger", "Subcomponent");
    private static final TypeVariableName T = TypeVariableName.get("T");

    /**
     * As many groups as packages in each would be fewest; ten is near that for whatever has fewer than a few hundred.
     */
    private static final int GROUP = 10;

    private final BusPlan plan;
    private final ClassName name;

    DaggerPackagesWriter(BusPlan plan) {
        this.plan = plan;
        this.name = plan.daggerPackages();
    }

    /** The subcomponent, which {@code subcomponents} of the bus's module names. */
    ClassName name() {
        return name;
    }

    /** What makes it. */
    ClassName factory() {
        return name.nestedClass("Factory");
    }

    /** A provider of a package that enters its subcomponent, in terms of a variable {@code packages}. */
    CodeBlock provider(PackageUse use) {
        return CodeBlock.of("new $T<>(packages, $L)", lazy(), plan.packages().indexOf(use));
    }

    /** The statement that declares that variable, in terms of the parameter {@code factory}. */
    CodeBlock entered() {
        return CodeBlock.of("$1T packages = new $1T(factory)", name.nestedClass("Entered"));
    }

    private ClassName lazy() {
        return name.nestedClass("Lazy");
    }

    void write(SourceFiles files) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addJavadoc(
                        "Makes the packages of {@link $T} for Dagger, each when it is first needed.\n",
                        plan.api().name())
                .addAnnotation(SUBCOMPONENT)
                .addModifiers(Modifier.PUBLIC);
        addPackages(type);
        type.addType(TypeSpec.interfaceBuilder("Factory")
                .addAnnotation(AnnotationSpec.builder(SUBCOMPONENT.nestedClass("Factory"))
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addMethod(MethodSpec.methodBuilder("create")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(name)
                        .build())
                .build());
        files.add(name, type.addType(entering()).addType(lazyProvider()), plan.origins());
    }

    private void addPackages(TypeSpec.Builder type) {
        List<PackageUse> packages = plan.packages();
        if (isGrouped()) {
            for (int from = 0; from < packages.size(); from += GROUP) {
                TypeSpec.Builder group = subcomponent(nested(groupOf(from)));
                packages.subList(from, Math.min(from + GROUP, packages.size())).forEach(use -> addPackage(group, use));
                addMethod(type, groupOf(from), nested(groupOf(from)));
                type.addType(group.build());
            }
        } else {
            packages.forEach(use -> addPackage(type, use));
        }
        for (PackageUse use : packages) {
            TypeSpec.Builder nested = subcomponent(nested(use.field()));
            addMethod(nested, "get", use.type());
            type.addType(nested.build());
        }
    }

    private boolean isGrouped() {
        return plan.packages().size() > GROUP;
    }

    /** The method that makes the group of a package. */
    private static String groupOf(int number) {
        return "group" + number / GROUP;
    }

    private void addPackage(TypeSpec.Builder type, PackageUse use) {
        addMethod(type, use.field(), nested(use.field()));
    }

    private static TypeSpec.Builder subcomponent(ClassName nested) {
        return TypeSpec.interfaceBuilder(nested.simpleName())
                .addAnnotation(SUBCOMPONENT)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }

    private static void addMethod(TypeSpec.Builder type, String name, ClassName returned) {
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(returned)
                .build());
    }

    /** Named after the method that makes it. */
    private ClassName nested(String method) {
        return name.nestedClass(method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1));
    }

    /** The subcomponent of the bus, made when its first package is asked for, by which time the bus is there. */
    private TypeSpec entering() {
        ClassName entered = name.nestedClass("Entered");
        MethodSpec.Builder get = MethodSpec.methodBuilder("get")
                .addModifiers(Modifier.SYNCHRONIZED)
                .returns(ClassName.OBJECT)
                .addParameter(TypeName.INT, "number")
                .beginControlFlow("if (packages == null)")
                .addStatement("packages = factory.create()")
                .endControlFlow()
                .beginControlFlow("switch (number)");
        List<PackageUse> packages = plan.packages();
        for (int number = 0; number < packages.size(); number++) {
            get.addCode(
                    "case " + number + ":\n    return packages." + (isGrouped() ? groupOf(number) + "()." : "")
                            + "$N().get();\n",
                    packages.get(number).field());
        }
        return TypeSpec.classBuilder(entered)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(factory(), "factory", Modifier.PRIVATE, Modifier.FINAL)
                .addField(name, "packages", Modifier.PRIVATE)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(factory(), "factory")
                        .addStatement("this.factory = factory")
                        .build())
                .addMethod(get.addCode("default:\n    throw new $T(number);\n", AssertionError.class)
                        .endControlFlow()
                        .build())
                .build();
    }

    private TypeSpec lazyProvider() {
        ClassName entered = name.nestedClass("Entered");
        return TypeSpec.classBuilder(lazy())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(T)
                .addSuperinterface(ParameterizedTypeName.get(Names.PROVIDER, T))
                .addField(entered, "packages", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.INT, "number", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(entered, "packages")
                        .addParameter(TypeName.INT, "number")
                        .addStatement("this.packages = packages")
                        .addStatement("this.number = number")
                        .build())
                .addMethod(MethodSpec.methodBuilder("get")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(T)
                        .addStatement("return ($T) packages.get(number)", T)
                        .build())
                .build();
    }
}
