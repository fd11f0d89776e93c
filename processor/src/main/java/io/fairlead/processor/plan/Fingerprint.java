package io.fairlead.processor.plan;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.Filtering;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.ModuleModel;
import io.fairlead.processor.model.Storage;
import io.fairlead.processor.model.TypeRef;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a root relies on when it calls what a compilation generates, in one number. What a root concludes from
 * a class file must be in it: the messages with what decides who handles them and what they meet, the handlers, the
 * middleware, and the signatures of bridges and packages. Nothing of a method's body is, so that a module may be mended
 * without its roots being compiled again.
 *
 * <p>The number is the first 64 bits of the SHA-256 of a text with a line for each fact: long enough that two versions of a
 * module have the same once in 10<sup>19</sup>; nobody is kept from forging one.
 */
final class Fingerprint {

    private final Application application;
    private final List<PackagePlan> packages;
    private final StringBuilder text = new StringBuilder();

    Fingerprint(Application application, List<PackagePlan> packages) {
        this.application = application;
        this.packages = packages;
    }

    long value() {
        line("format", ModuleModel.FORMAT, application.platform().module());
        application.messages().stream().filter(MessageModel::local).forEach(this::add);
        application.handlers().stream()
                .filter(handler -> handler.component().local())
                .forEach(this::add);
        application.middleware().stream()
                .filter(each -> each.component().local())
                .forEach(this::add);
        packages.forEach(this::add);
        return digest(text.toString());
    }

    private void add(MessageModel message) {
        line("message", message.kind(), message.name(), message.className().reflectionName());
        line("of", type(message.type()), sorted(message.type().ancestors()));
        line("answers", type(message.result()));
        line("carries", sorted(message.carried()));
        message.policies()
                .inForce()
                .forEach(each -> line("under", each.annotation(), each.components(), each.events()));
        message.components()
                .all()
                .forEach(each -> line("shows", each.name(), each.receivers(), each.sensitive(), sorted(each.marks())));
        Storage storage = message.storage();
        if (!storage.equals(Storage.NONE)) {
            line("kept as", storage.name(), storage.storedBy());
            storage.named().forEach(each -> line("made of", type(each)));
            storage.families()
                    .forEach(family -> family.members().forEach(each -> line("named", each.type(), each.name())));
        }
        message.parts().forEach(each -> line("made with", each.className(), each.type()));
        message.keys().forEach(key -> line("in order of", key.display(), key.receivers()));
    }

    private void add(HandlerModel handler) {
        for (HandlerMethod method : handler.methods()) {
            line(
                    "handler",
                    method.kind(),
                    method.display(),
                    method.order(),
                    method.queued(),
                    method.errors(),
                    method.origin().member());
            add(method.filtering());
            method.parameters().forEach(each -> line("takes", type(each)));
            line(
                    "returns",
                    method.returns().form(),
                    type(method.returns().declared()),
                    type(method.returns().value()),
                    type(method.returns().raised()));
        }
    }

    private void add(Filtering filtering) {
        filtering.types().forEach(each -> line("of type", each.text()));
        filtering.except().forEach(each -> line("except", each.text()));
        filtering.names().forEach(each -> line("named", each.text()));
        filtering.filters().forEach(each -> line("filtered by", each.component().name()));
    }

    private void add(MiddlewareModel middleware) {
        line("middleware", middleware.name(), middleware.order());
        line("before", sorted(middleware.before()), "after", sorted(middleware.after()), "on", sorted(middleware.on()));
        middleware.methods().forEach(hook -> {
            line("hook", hook.kind(), type(hook.returns()), type(hook.answer()));
            hook.parameters().forEach(each -> line("takes", each.role(), type(each.type())));
        });
    }

    private void add(PackagePlan plan) {
        line("package", plan.name());
        for (PackagePlan.Member member : plan.members()) {
            line("member", member.component(), member.accessor(), member.type(), member.withoutArguments());
            for (BridgeMethod bridge : member.bridges()) {
                line("bridge", member.bridge(bridge), bridge.returns());
                bridge.parameters().forEach(each -> line("takes", each.type()));
            }
        }
    }

    private static String type(@Nullable TypeRef type) {
        return type == null ? "void" : type + " " + type.reach() + " " + type.erasureReach();
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }

    private void line(@Nullable Object... words) {
        for (Object word : words) {
            text.append(word).append(' ');
        }
        text.append('\n');
    }

    private static long digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
