package io.fairlead.sample.customers;

import io.fairlead.Command;
import io.fairlead.annotation.Sensitive;
import io.fairlead.policy.Audited;
import io.fairlead.policy.Authorize;
import io.fairlead.policy.Loggable;
import io.fairlead.sample.security.Roles;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Makes somebody a customer. Answers the customer's id.
 *
 * @param customerId the id that the customer goes by from now on, such as {@code ALFKI}
 * @param companyName the company
 * @param contactName whom to ask for
 * @param city where the company is
 * @param country the country, for which its orders are counted
 */
@Authorize(roles = Roles.CLERK)
@Audited(action = "customer.register", subject = "customerId")
public record RegisterCustomer(
        @Loggable @NotNull @Pattern(regexp = "[A-Z0-9]{2,10}", message = "must be 2 to 10 capital letters or digits")
        String customerId,

        @NotBlank @Size(max = 100) String companyName,
        @Sensitive @Size(max = 100) @Nullable String contactName,
        @Size(max = 100) @Nullable String city,
        @NotBlank @Size(max = 100) String country)
        implements Command<String> {}
