package io.fairlead.processor.testing;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerMethod.Form;
import io.fairlead.processor.model.HandlerMethod.Returns;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MethodFlaw;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A handler by hand. What is said of a method is said of the last one. */
public final class HandlerBuilder implements Models.Part {

    private final MessageKind kind;
    private final String name;
    private final ComponentBuilder component;
    private final List<Method> methods = new ArrayList<>();

    HandlerBuilder(MessageKind kind, String name) {
        this.kind = kind;
        this.name = name;
        this.component = new ComponentBuilder(name);
    }

    /** A method named {@code handle}, which is {@code void}. */
    public HandlerBuilder handles(String... parameters) {
        return handles(Stream.of(parameters).map(TypeRefs::type).toArray(TypeRef[]::new));
    }

    public HandlerBuilder handlesNothing() {
        return handles(new TypeRef[0]);
    }

    public HandlerBuilder handles(TypeRef... parameters) {
        methods.add(new Method(List.of(parameters)));
        return this;
    }

    /** With a result that fits. */
    public HandlerBuilder returning(String type) {
        return returns(Form.VALUE, type, type, true);
    }

    /** With a result that does not fit. */
    public HandlerBuilder returningWrongly(String type) {
        return returns(Form.VALUE, type, type, false);
    }

    public HandlerBuilder returningOutcome(String result, boolean fits) {
        return returns(Form.OUTCOME, "io.fairlead.Outcome<" + result + ", io.fairlead.Event>", result, fits);
    }

    private HandlerBuilder returns(Form form, String declared, String value, boolean fits) {
        last().returns = new Returns(form, TypeRefs.type(declared), TypeRefs.type(value), null, fits);
        return this;
    }

    public HandlerBuilder flawed(MethodFlaw flaw) {
        last().flaws.add(flaw);
        return this;
    }

    /** Answering later. */
    public HandlerBuilder returningStage(String result) {
        return returns(Form.STAGE, "java.util.concurrent.CompletionStage<" + result + ">", result, true);
    }

    public HandlerBuilder queued() {
        last().queued = true;
        return this;
    }

    public HandlerBuilder filtered(FilteringBuilder by) {
        last().filtering = by;
        return this;
    }

    public HandlerBuilder genericMethod() {
        last().generic = true;
        return this;
    }

    public HandlerBuilder flawed(ComponentModel.Flaw flaw) {
        component.flaws.add(flaw);
        return this;
    }

    public HandlerBuilder constructed(boolean injectable, boolean withoutArguments, boolean soleConstructor) {
        component.constructed(injectable, withoutArguments, soleConstructor);
        return this;
    }

    public HandlerBuilder provided() {
        component.provided = true;
        return this;
    }

    public HandlerBuilder unwarned() {
        component.unwarned = true;
        return this;
    }

    public HandlerBuilder inKotlin() {
        component.kotlin = true;
        return this;
    }

    public HandlerBuilder foreign() {
        component.local = false;
        return this;
    }

    private Method last() {
        return methods.get(methods.size() - 1);
    }

    HandlerModel build(Function<String, Optional<TypeRef>> declared) {
        return new HandlerModel(
                component.build(),
                methods.stream().map(method -> method.build(declared)).toList(),
                kind,
                Origin.ofType(name).annotation(kind.handlerAnnotation()));
    }

    private final class Method {

        private final List<TypeRef> parameters;
        private Returns returns = new Returns(Form.NOTHING, null, null, null, true);
        private final Set<MethodFlaw> flaws = EnumSet.noneOf(MethodFlaw.class);
        private boolean generic;
        private boolean queued;
        private FilteringBuilder filtering = new FilteringBuilder();

        Method(List<TypeRef> parameters) {
            this.parameters = parameters;
        }

        HandlerMethod build(Function<String, Optional<TypeRef>> declared) {
            String signature =
                    parameters.stream().map(TypeRef::erased).collect(Collectors.joining(",", "handle(", ")"));
            return new HandlerMethod(
                    kind,
                    ClassName.bestGuess(name),
                    "handle",
                    parameters.stream()
                            .map(type -> declared.apply(type.toString()).orElse(type))
                            .toList(),
                    returns,
                    flaws,
                    generic,
                    false,
                    false,
                    0,
                    queued,
                    HandlerMethod.Errors.AS_CONFIGURED,
                    filtering.build(Origin.ofType(name).annotation(kind.handlerAnnotation())),
                    Origin.ofType(name).member(signature));
        }
    }
}
