package shop;

import org.mapstruct.Mapper;

@Mapper(componentModel = "jakarta")
interface OrderMapper {

    OrderView toView(Order order);
}
