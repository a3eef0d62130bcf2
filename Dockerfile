# The API without a database: that is the other service of docker-compose.yml. The image holds the files that
# `npm pack` puts into the package, and the packages it needs.
FROM node:22-slim AS build
WORKDIR /jokbo
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts && tar -xzf "$(npm pack --silent --ignore-scripts)"

FROM node:22-slim
WORKDIR /jokbo
ENV NODE_ENV=production
COPY --from=build /jokbo/node_modules node_modules
COPY --from=build /jokbo/package ./
RUN mkdir .jokbo && chown node .jokbo
USER node
EXPOSE 4000
CMD ["node", "dist/cli/main.js", "start"]
