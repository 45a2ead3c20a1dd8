// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema rest.

import * as client from "../client.js";
import type * as _rest from "../types/rest.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";
import type * as _user_mgmt from "../types/user_mgmt.js";

/** What the kitchen still has to prepare, with dish and order, numbered within each station. Runs with the rights of the reader. (view rest.kitchen_board) */
export interface KitchenBoardTable
  extends client.Lists<_rest.KitchenBoardRow, client.NoFilters, never, client.NoReferences> {}

/** The filters of {@link KitchenQueueTable}. */
export interface KitchenQueueWhere {
  readonly id?: client.Filter<_rest.KitchenQueueRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_rest.KitchenQueueRow, "business_id", "eq" | "in" | "ne">;
  readonly order_id?: client.Filter<_rest.KitchenQueueRow, "order_id", "eq" | "in" | "ne">;
  readonly order_item_id?: client.Filter<_rest.KitchenQueueRow, "order_item_id", "eq" | "in" | "ne">;
  readonly chef_id?: client.Filter<_rest.KitchenQueueRow, "chef_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link KitchenQueueTable} lead to. */
export interface KitchenQueueReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly chef_id: _user_mgmt.UsersRow;
  readonly order_id: _rest.OrdersRow;
  readonly order_item_id: _rest.OrderItemsRow;
}

/** What each station of the kitchen has to prepare, in which order. (table rest.kitchen_queue) */
export interface KitchenQueueTable
  extends client.Lists<_rest.KitchenQueueRow, KitchenQueueWhere, client.Order<"id" | "business_id" | "order_id" | "order_item_id" | "chef_id">, KitchenQueueReferences>,
    client.Creates<_rest.KitchenQueueInsert, client.Tagged<_rest.KitchenQueueRow>>,
    client.Gets<_rest.KitchenQueueRow, client.Value<_rest.KitchenQueueRow, "id">, KitchenQueueReferences>,
    client.Updates<_rest.KitchenQueueRow, client.Value<_rest.KitchenQueueRow, "id">, _rest.KitchenQueueUpdate>,
    client.Upserts<_rest.KitchenQueueRow, client.Value<_rest.KitchenQueueRow, "id">, _rest.KitchenQueueInsert>,
    client.Deletes<client.Value<_rest.KitchenQueueRow, "id">> {}

/** The filters of {@link MenuCategoriesTable}. */
export interface MenuCategoriesWhere {
  readonly id?: client.Filter<_rest.MenuCategoriesRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_rest.MenuCategoriesRow, "business_id", "eq" | "in" | "ne">;
}

/** What the references of {@link MenuCategoriesTable} lead to. */
export interface MenuCategoriesReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly menu_categories_parent_category_fkey: _rest.MenuCategoriesRow;
}

/** Sections of the menu, which can have sections of their own. (table rest.menu_categories) */
export interface MenuCategoriesTable
  extends client.Lists<_rest.MenuCategoriesRow, MenuCategoriesWhere, client.Order<"id" | "business_id">, MenuCategoriesReferences>,
    client.Creates<_rest.MenuCategoriesInsert, client.Tagged<_rest.MenuCategoriesRow>>,
    client.Gets<_rest.MenuCategoriesRow, client.Value<_rest.MenuCategoriesRow, "id">, MenuCategoriesReferences>,
    client.Updates<_rest.MenuCategoriesRow, client.Value<_rest.MenuCategoriesRow, "id">, _rest.MenuCategoriesUpdate>,
    client.Upserts<_rest.MenuCategoriesRow, client.Value<_rest.MenuCategoriesRow, "id">, _rest.MenuCategoriesInsert>,
    client.Deletes<client.Value<_rest.MenuCategoriesRow, "id">> {}

/** The filters of {@link MenuItemsTable}. */
export interface MenuItemsWhere {
  readonly id?: client.Filter<_rest.MenuItemsRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_rest.MenuItemsRow, "business_id", "eq" | "in" | "ne">;
  readonly category_id?: client.Filter<_rest.MenuItemsRow, "category_id", "eq" | "in" | "ne">;
}

/** What the references of {@link MenuItemsTable} lead to. */
export interface MenuItemsReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly category_id: _rest.MenuCategoriesRow;
}

/** Dishes and drinks. (table rest.menu_items) */
export interface MenuItemsTable
  extends client.Lists<_rest.MenuItemsRow, MenuItemsWhere, client.Order<"id" | "business_id" | "category_id">, MenuItemsReferences>,
    client.Creates<_rest.MenuItemsInsert, client.Tagged<_rest.MenuItemsRow>>,
    client.Gets<_rest.MenuItemsRow, client.Value<_rest.MenuItemsRow, "id">, MenuItemsReferences>,
    client.Updates<_rest.MenuItemsRow, client.Value<_rest.MenuItemsRow, "id">, _rest.MenuItemsUpdate>,
    client.Upserts<_rest.MenuItemsRow, client.Value<_rest.MenuItemsRow, "id">, _rest.MenuItemsInsert>,
    client.Deletes<client.Value<_rest.MenuItemsRow, "id">> {}

/** The filters of {@link OrderItemsTable}. */
export interface OrderItemsWhere {
  readonly id?: client.Filter<_rest.OrderItemsRow, "id", "eq" | "in" | "ne">;
  readonly order_id?: client.Filter<_rest.OrderItemsRow, "order_id", "eq" | "in" | "ne">;
  readonly menu_item_id?: client.Filter<_rest.OrderItemsRow, "menu_item_id", "eq" | "in" | "ne">;
}

/** What the references of {@link OrderItemsTable} lead to. */
export interface OrderItemsReferences {
  readonly menu_item_id: _rest.MenuItemsRow;
  readonly order_id: _rest.OrdersRow;
}

/** The dishes of an order. (table rest.order_items) */
export interface OrderItemsTable
  extends client.Lists<_rest.OrderItemsRow, OrderItemsWhere, client.Order<"id" | "order_id" | "menu_item_id">, OrderItemsReferences>,
    client.Creates<_rest.OrderItemsInsert, client.Tagged<_rest.OrderItemsRow>>,
    client.Gets<_rest.OrderItemsRow, client.Value<_rest.OrderItemsRow, "id">, OrderItemsReferences>,
    client.Updates<_rest.OrderItemsRow, client.Value<_rest.OrderItemsRow, "id">, _rest.OrderItemsUpdate>,
    client.Upserts<_rest.OrderItemsRow, client.Value<_rest.OrderItemsRow, "id">, _rest.OrderItemsInsert>,
    client.Deletes<client.Value<_rest.OrderItemsRow, "id">> {}

/** The filters of {@link OrdersTable}. */
export interface OrdersWhere {
  readonly id?: client.Filter<_rest.OrdersRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_rest.OrdersRow, "business_id", "eq" | "in" | "ne">;
  readonly table_id?: client.Filter<_rest.OrdersRow, "table_id", "eq" | "in" | "isnull" | "ne">;
  readonly server_id?: client.Filter<_rest.OrdersRow, "server_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link OrdersTable} lead to. */
export interface OrdersReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly server_id: _user_mgmt.UsersRow;
  readonly table_id: _rest.TablesRow;
}

/** What guests ordered together and pay together. (table rest.orders) */
export interface OrdersTable
  extends client.Lists<_rest.OrdersRow, OrdersWhere, client.Order<"id" | "business_id" | "table_id" | "server_id">, OrdersReferences>,
    client.Creates<_rest.OrdersInsert, client.Tagged<_rest.OrdersRow>>,
    client.Gets<_rest.OrdersRow, client.Value<_rest.OrdersRow, "id">, OrdersReferences>,
    client.Updates<_rest.OrdersRow, client.Value<_rest.OrdersRow, "id">, _rest.OrdersUpdate>,
    client.Upserts<_rest.OrdersRow, client.Value<_rest.OrdersRow, "id">, _rest.OrdersInsert>,
    client.Deletes<client.Value<_rest.OrdersRow, "id">> {}

/** The filters of {@link PaymentsTable}. */
export interface PaymentsWhere {
  readonly id?: client.Filter<_rest.PaymentsRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_rest.PaymentsRow, "business_id", "eq" | "in" | "ne">;
  readonly order_id?: client.Filter<_rest.PaymentsRow, "order_id", "eq" | "in" | "ne">;
}

/** What the references of {@link PaymentsTable} lead to. */
export interface PaymentsReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly order_id: _rest.OrdersRow;
}

/** What guests paid for an order, and how. (table rest.payments) */
export interface PaymentsTable
  extends client.Lists<_rest.PaymentsRow, PaymentsWhere, client.Order<"id" | "business_id" | "order_id">, PaymentsReferences>,
    client.Creates<_rest.PaymentsInsert, client.Tagged<_rest.PaymentsRow>>,
    client.Gets<_rest.PaymentsRow, client.Value<_rest.PaymentsRow, "id">, PaymentsReferences>,
    client.Updates<_rest.PaymentsRow, client.Value<_rest.PaymentsRow, "id">, _rest.PaymentsUpdate>,
    client.Upserts<_rest.PaymentsRow, client.Value<_rest.PaymentsRow, "id">, _rest.PaymentsInsert>,
    client.Deletes<client.Value<_rest.PaymentsRow, "id">> {}

/** The filters of {@link TablesTable}. */
export interface TablesWhere {
  readonly id?: client.Filter<_rest.TablesRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_rest.TablesRow, "business_id", "eq" | "in" | "ne">;
}

/** What the references of {@link TablesTable} lead to. */
export interface TablesReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
}

/** Tables of a restaurant and where they stand. (table rest.tables) */
export interface TablesTable
  extends client.Lists<_rest.TablesRow, TablesWhere, client.Order<"id" | "business_id">, TablesReferences>,
    client.Creates<_rest.TablesInsert, client.Tagged<_rest.TablesRow>>,
    client.Gets<_rest.TablesRow, client.Value<_rest.TablesRow, "id">, TablesReferences>,
    client.Updates<_rest.TablesRow, client.Value<_rest.TablesRow, "id">, _rest.TablesUpdate>,
    client.Upserts<_rest.TablesRow, client.Value<_rest.TablesRow, "id">, _rest.TablesInsert>,
    client.Deletes<client.Value<_rest.TablesRow, "id">> {}

/** The relations of the schema. */
export interface Tables {
  readonly kitchenBoard: KitchenBoardTable;
  readonly kitchenQueue: KitchenQueueTable;
  readonly menuCategories: MenuCategoriesTable;
  readonly menuItems: MenuItemsTable;
  readonly orderItems: OrderItemsTable;
  readonly orders: OrdersTable;
  readonly payments: PaymentsTable;
  readonly tables: TablesTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    kitchenBoard: client.relation<KitchenBoardTable>(
      transport,
      "/api/rest/kitchen-board",
      [],
      ["list"],
    ),
    kitchenQueue: client.relation<KitchenQueueTable>(
      transport,
      "/api/rest/kitchen-queue",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    menuCategories: client.relation<MenuCategoriesTable>(
      transport,
      "/api/rest/menu-categories",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    menuItems: client.relation<MenuItemsTable>(
      transport,
      "/api/rest/menu-items",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    orderItems: client.relation<OrderItemsTable>(
      transport,
      "/api/rest/order-items",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    orders: client.relation<OrdersTable>(
      transport,
      "/api/rest/orders",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    payments: client.relation<PaymentsTable>(
      transport,
      "/api/rest/payments",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    tables: client.relation<TablesTable>(
      transport,
      "/api/rest/tables",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
  };
}
